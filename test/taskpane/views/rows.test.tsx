/** @jest-environment jsdom */
import { articles, sheetOf, source } from '../sheets';
import { show, type Shown } from '../show';

// Menus and axe take jsdom seconds where the machine has other work too.
jest.setTimeout(60_000);

let shown: Shown;
afterEach(() => shown.close());

describe('计奖', () => {
  beforeEach(async () => {
    shown = await show([articles]);
    await shown.click('tab', '计奖');
  });

  test('every row, the totals at the foot', () => {
    expect(shown.all('li')).toHaveLength(6);
    expect(shown.text()).toMatch(/确定 3行 1,150\.000元 2行待定 1行/);
  });

  test('an amount opens to its sentence', async () => {
    const button = shown.find('button', '第5行');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await shown.click('button', '第5行');
    expect(shown.find('button', '第5行').textContent).toContain('三②');
  });

  test('looking for a person', async () => {
    await shown.type(shown.find('input', '找姓名'), '甲');
    expect(shown.all('li')).toHaveLength(2);
    await shown.type(shown.find('input', '找姓名'), '谁');
    expect(shown.text()).toContain('没有符合的行。');
    // The sum at the foot is not that of the rows that were looked for.
    expect(shown.text()).toContain('全表确定');
    await shown.click('button', '显示全部');
    expect(shown.all('li')).toHaveLength(6);
    expect(shown.text()).not.toContain('全表确定');
  });

  test('only undecided rows, and back', async () => {
    await shown.click('button', '待定 1');
    expect(shown.all('li')).toHaveLength(1);
    expect(shown.text()).toContain('请在G6填写字数');
    await shown.click('button', '待定 1');
    expect(shown.all('li')).toHaveLength(6);
  });

  test('a row that lacks a fact goes to the cell where it belongs, any other is selected as a whole', async () => {
    await shown.click('button', '第6行');
    expect(shown.fake.selected.at(-1)).toEqual({ sheet: '上稿登记', address: 'G6' });
    expect(shown.find('button', '第6行').title).toBe('在表中选中G6');
    await shown.click('button', '第5行');
    expect(shown.fake.selected.at(-1)).toEqual({ sheet: '上稿登记', address: 'A5:I5' });
    await shown.click('tab', '核对');
    await shown.click('button', '待定 1笔');
    await shown.click('button', '第6行');
    expect(shown.fake.selected.at(-1)).toEqual({ sheet: '上稿登记', address: 'G6' });
  });

  test('what is worth a look opens its rows', async () => {
    await shown.click('button', '需要看一看');
    await shown.click('button', '同稿已在别行计奖 1');
    expect(shown.text()).toContain('同稿已在别行计奖 1行');
    await shown.click('button', '显示全部');
    expect(shown.find('button', '第3行')).toBeTruthy();
  });
});

test('a row whose award the rules lack is undecided, by what it says itself', async () => {
  shown = await show([sheetOf('评先', '姓名|奖项|数量|标题\n甲|优秀文稿|2|葡萄\n乙|优秀诗歌|1|柑橘')]);
  await shown.after(() => shown.pane.pickScheme(source('淅川')));
  await shown.click('tab', '计奖');
  expect(shown.find('button', '第3行').textContent).toBe('第3行乙优秀诗歌 《柑橘》待定');
});

test('a list of sections says which section a row is about', async () => {
  const rooms = '考核项目|责任组室|市排名|组室人数\n值班|值班室|1|4\n信息|信息科|2|6';
  shown = await show([sheetOf('单项考核', rooms)]);
  await shown.click('tab', '计奖');
  expect(shown.find('button', '第2行').textContent).toContain('值班室');
  expect(shown.text()).not.toContain('未填姓名');
});
