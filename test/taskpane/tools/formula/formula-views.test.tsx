/** @jest-environment jsdom */
import { articles, EMPTY_SHEET, sheetOf, source } from '../../sheets';
import { show, type Shown } from '../../show';

// Menus and axe take jsdom seconds where the machine has other work too.
jest.setTimeout(60_000);

let shown: Shown;
afterEach(() => shown.close());

async function open(): Promise<void> {
  shown = await show([articles]);
  await shown.click('tab', '更多');
  await shown.click('button', '公式助手');
}

/** The input under a label. */
function labelled(label: string): HTMLInputElement {
  const found = shown.all('label').find(({ textContent }) => textContent === label);
  const input = document.getElementById(found?.getAttribute('for') ?? '');
  if (!(input instanceof HTMLInputElement)) throw new Error(`no input ${label}`);
  return input;
}

const radio = (name: string): HTMLInputElement => {
  const found = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].find((one) =>
    document.querySelector(`label[for="${one.id}"]`)?.textContent?.startsWith(name),
  );
  if (!found) throw new Error(`no radio ${name}`);
  return found;
};

test('a row without an amount says why once, beside its own row; nothing but that is no result', async () => {
  const sheet = sheetOf('考核', '姓名|扣分\n甲|1\n|\n乙|2');
  shown = await show([sheet]);
  await shown.after(() => shown.pane.pickScheme(source('衡阳')));
  await shown.click('tab', '更多');
  await shown.click('button', '公式助手');
  const said = shown.all('li').map(({ textContent }) => textContent ?? '');
  expect(said.map((text) => text.split('办法未规定').length - 1)).toEqual([1, 0, 1]);
  expect(shown.text()).toContain('但现在每格都算不出');
});

describe('公式助手', () => {
  beforeEach(open);

  test('proposes the whole tracker, with the result and its sentences before anything is entered', () => {
    expect(shown.text()).toContain('=AWARD("澧县","上稿",$A$2:$I$8)');
    expect(shown.text()).toMatch(/第3行600.*600元（依据三②）/);
    expect(shown.text()).toContain('……另有1行');
    expect(shown.text()).toContain('填入J3:J8，只用空白格');
    expect(shown.fake.placed.size).toBe(0);
  });

  test('enters it, and 撤回 takes out just that', async () => {
    await shown.click('button', '填入公式');
    expect([...shown.fake.placed]).toEqual([['上稿登记!J3', '=AWARD("澧县","上稿",$A$2:$I$8)']]);
    expect(shown.text()).toContain('公式已填入J3。');
    expect(shown.fake.selected.at(-1)).toEqual({ sheet: '上稿登记', address: 'J3' });
    expect(shown.text()).toContain('已填入J3；再填请先改选');
    await shown.click('button', '填入公式');
    expect(shown.fake.placed.size).toBe(1);
    await shown.click('button', '撤回');
    expect(shown.fake.placed.size).toBe(0);
    expect(shown.text()).toContain('已撤回，J3恢复为空。');
  });

  test('leaves a formula alone that was changed since', async () => {
    await shown.click('button', '填入公式');
    shown.fake.placed.set('上稿登记!J3', '=1');
    await shown.click('button', '撤回');
    expect([...shown.fake.placed.values()]).toEqual(['=1']);
    expect(shown.text()).toContain('J3后来改过，没有撤回');
  });

  test('never over what is there: the cell is named', async () => {
    await shown.type(labelled('放在哪个单元格'), 'H3');
    await shown.click('button', '填入公式');
    expect(shown.fake.placed.size).toBe(0);
    expect(shown.text()).toContain('H3已有内容，没有填入。');
    await shown.type(labelled('放在哪个单元格'), '这里');
    await shown.click('button', '填入公式');
    expect(shown.text()).toContain('“这里”不是单元格。');
  });

  test('takes the cell that is selected on the sheet', async () => {
    await shown.after(() => shown.fake.moveTo({ sheet: '上稿登记', address: 'M3:M4' }));
    await shown.click('button', '用选中的格子');
    expect(shown.text()).toContain('填入M3:M8，只用空白格');
  });

  test('one row alone: the warning about copies, the row that is selected', async () => {
    await shown.after(() => shown.fake.moveTo({ sheet: '上稿登记', address: 'B5' }));
    await shown.after(() => radio('只算一行').click());
    expect(shown.text()).toContain('未查同稿：只算一行时');
    expect(shown.text()).toContain('"字数",G5');
    expect(shown.text()).toMatch(/第5行50.*未查同稿/);
    await shown.type(labelled('第几行'), '8');
    expect(shown.text()).toContain('"字数",G8');
  });

  test('finds an award by the words of a clause, behind a line that says which is meant', async () => {
    const search = (): HTMLElement => {
      const input = document.querySelector<HTMLElement>('[role=tabpanel] input[type=search]');
      if (!input) throw new Error('nothing to search in');
      return input;
    };
    expect(shown.text()).not.toContain('金品牌奖');
    const line = shown.all('button').filter((button) => button.hasAttribute('aria-expanded'));
    await shown.after(() => line.at(-1)?.click());
    await shown.type(search(), '省级 金品牌');
    await shown.type(search(), '現場會');
    expect(shown.text()).toContain('金品牌奖');
    await shown.after(() => radio('金品牌奖').click());
    expect(shown.text()).toContain('=AWARD("澧县","金品牌奖"');
    await shown.type(search(), '没有这种奖');
    expect(shown.text()).toContain('没有找到。');
  });

  test('other functions: places from a number', async () => {
    await shown.click('button', '公式 AWARD');
    await shown.click('menuitemradio', 'QUOTA');
    expect(shown.text()).toContain('基数');
    await shown.type(labelled('基数'), '7');
    expect(shown.text()).toMatch(/=QUOTA\("澧县","[^"]+",7\)/);
  });

  test('before a date was filled in it waits for one, after that it says what is wrong with it', async () => {
    await shown.click('button', '公式 AWARD');
    await shown.click('menuitemradio', 'DUE');
    expect(shown.text()).toContain('填好上面一格，这里就显示结果');
    await shown.type(labelled('日期'), '某天');
    expect(shown.text()).toContain('“某天”看不懂');
  });

  test('a reading that was chosen in the pane does not reach the formula, and that is said', async () => {
    await shown.after(() => shown.pane.pickReading('同稿计奖', '金额最高'));
    expect(shown.text()).toContain('窗格里改选的同稿计奖=金额最高不会带进公式');
  });

  test('Excel refuses: a sentence, nothing entered', async () => {
    shown.fake.failNext('writeFormula', { kind: 'cellEdit' });
    await shown.click('button', '填入公式');
    expect(shown.text()).toContain('有一个单元格正在编辑');
    expect(shown.fake.placed.size).toBe(0);
  });

  test('axe finds nothing, in either form', async () => {
    expect(await shown.violations()).toEqual([]);
    await shown.after(() => radio('只算一行').click());
    await shown.click('button', '填入公式');
    expect(await shown.violations()).toEqual([]);
  });
});

test('without a tracker it says what to do first', async () => {
  shown = await show([EMPTY_SHEET]);
  await shown.click('tab', '更多');
  await shown.click('button', '公式助手');
  expect(shown.text()).toContain('请先在上方选好办法和台账');
});
