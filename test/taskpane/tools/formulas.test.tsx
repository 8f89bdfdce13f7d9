/** @jest-environment jsdom */
import type { SheetFormulas } from '../../../src/excel/formula-values';
import { done } from '../../../src/excel/problem';
import { show, type Shown } from '../show';
import { schemeSheet } from '../scheme/sheets';
import { articles } from '../sheets';

// Axe takes jsdom seconds where the machine has other work too.
jest.setTimeout(60_000);

let shown: Shown | undefined;
afterEach(() => shown?.close());

/** The tracker with a formula and its value in column J of each row. */
function withColumn(formula: (row: number) => string, value: string | number): SheetFormulas {
  const row = (index: number): boolean => index >= 2 && index < 8;
  return {
    ...articles,
    formulas: articles.values.map((cells, index) => [...cells, row(index) ? formula(index + 1) : '']),
    values: articles.values.map((cells, index) => [...cells, row(index) ? value : '']),
  };
}

async function open(tool: string, formulas: SheetFormulas): Promise<Shown> {
  const view = await show([articles]);
  shown = view;
  view.fake.formulas.set('上稿登记', formulas);
  await view.click('tab', '更多');
  await view.click('button', tool);
  return view;
}

const single = (row: number): string => `=AWARD("澧县","上稿","级别",F${row},"字数",G${row})`;

describe('未查同稿', () => {
  test('lists the stretch, shows the table form, enters it beside the old column, takes it back', async () => {
    const view = await open('未查同稿', withColumn(single, 200));
    await view.click('button', '查找');
    expect(view.text()).toContain('有1处逐行计算');
    await view.click('button', 'J3:J8');
    expect(view.fake.selected.at(-1)).toEqual({ sheet: '上稿登记', address: 'J3:J8' });
    expect(view.text()).toContain('=AWARD("澧县","上稿",A2:I8)');
    expect(await view.violations()).toEqual([]);
    await view.click('button', '填入K3');
    expect(view.fake.entered.get('上稿登记')).toEqual([
      { address: 'K2', was: '', formula: '奖励金额（同稿已查）' },
      { address: 'K3', was: '', formula: '=AWARD("澧县","上稿",A2:I8)' },
    ]);
    expect(view.text()).toContain('原来的J列没有动');
    await view.click('button', '撤回');
    expect(view.fake.entered.get('上稿登记')?.slice(2)).toMatchObject([
      { address: 'K2', formula: '' },
      { address: 'K3', formula: '' },
    ]);
    expect(view.text()).toContain('已撤回');
  });

  test('taken back where a cell was changed since: which one was left, and that the other was not', async () => {
    const view = await open('未查同稿', withColumn(single, 200));
    await view.click('button', '查找');
    await view.click('button', 'J3:J8');
    await view.click('button', '填入K3');
    jest.spyOn(view.fake.port, 'writeFormulas').mockResolvedValueOnce(done({ written: ['K3'], left: ['K2'] }));
    await view.click('button', '撤回');
    expect(view.text()).toContain('其余已撤回；K2后来改过，没有动。');
  });

  test('nothing is entered where the sheet was changed meanwhile', async () => {
    const view = await open('未查同稿', withColumn(single, 200));
    await view.click('button', '查找');
    await view.click('button', 'J3:J8');
    const now = withColumn(single, 200);
    view.fake.formulas.set('上稿登记', {
      ...now,
      values: now.values.map((row) => [...row, '备注']),
      formulas: now.formulas.map((row) => [...row, '备注']),
    });
    await view.click('button', '填入K3');
    expect(view.fake.entered.size).toBe(0);
    expect(view.text()).toContain('表改过了');
  });

  test('a scheme on a sheet counts as well, where the formula names its cells', async () => {
    const own = `'我的 办法'!$A$1:$Z$200`;
    const view = await show([articles, schemeSheet('澧县', '我的 办法')]);
    shown = view;
    view.fake.formulas.set(
      '上稿登记',
      withColumn((row) => single(row).replace('"澧县"', own), 200),
    );
    await view.click('tab', '更多');
    await view.click('button', '未查同稿');
    await view.click('button', '查找');
    await view.click('button', 'J3:J8');
    expect(view.text()).toContain(`=AWARD(${own},"上稿",A2:I8)`);
  });

  test('formulas over the whole table are nothing to look at', async () => {
    const view = await open(
      '未查同稿',
      withColumn(() => '=AWARD("澧县","上稿",A2:I8)', 200),
    );
    await view.click('button', '查找');
    expect(view.text()).toContain('没有发现');
  });
});

describe('修复', () => {
  test('lists the cells with their new formulas and writes only these', async () => {
    const view = await open(
      '修复',
      withColumn((row) => single(row).replace('AWARD', '_xldudf_AWARD'), '#NAME?'),
    );
    await view.click('button', '查找');
    expect(view.text()).toContain('1张表里有6处要修复');
    expect(view.fake.entered.size).toBe(0);
    expect(await view.violations()).toEqual([]);
    await view.click('button', '修复6处');
    expect(view.fake.entered.get('上稿登记')).toHaveLength(6);
    expect(view.fake.entered.get('上稿登记')?.[0]).toMatchObject({
      address: 'J3',
      was: '=_xldudf_AWARD("澧县","上稿","级别",F3,"字数",G3)',
      formula: single(3),
    });
    expect(view.text()).toContain('已修复6处');
  });

  test('taken back, the cells hold exactly the formulas that stood there', async () => {
    const marked = (row: number): string => single(row).replace('AWARD', '_xldudf_AWARD');
    const view = await open('修复', withColumn(marked, '#NAME?'));
    await view.click('button', '查找');
    // Excel has its own spelling of what was entered: that is what the cells must still hold.
    const spelled = (row: number): string => single(row).replace(',', ', ');
    jest.spyOn(view.fake.port, 'writeFormulas').mockImplementationOnce((_, changes) => {
      view.fake.formulas.set('上稿登记', withColumn(spelled, 200));
      return Promise.resolve(done({ written: changes.map(({ address }) => address), left: [] }));
    });
    await view.click('button', '修复6处');
    await view.click('button', '撤回');
    expect(view.fake.entered.get('上稿登记')).toEqual(
      [3, 4, 5, 6, 7, 8].map((row) => ({ address: `J${row}`, was: spelled(row), formula: marked(row) })),
    );
    expect(view.text()).toContain('已撤回，6处都恢复了原来的公式。');
    expect(view.all('button').some(({ textContent }) => textContent === '撤回')).toBe(false);
    expect(await view.violations()).toEqual([]);
  });

  test('taken back where cells were changed since: these are named and left', async () => {
    const view = await open(
      '修复',
      withColumn((row) => single(row).replace('AWARD', '_xldudf_AWARD'), '#NAME?'),
    );
    await view.click('button', '查找');
    await view.click('button', '修复6处');
    jest.spyOn(view.fake.port, 'writeFormulas').mockResolvedValueOnce(done({ written: ['J3'], left: ['J4', 'J5'] }));
    await view.click('button', '撤回');
    expect(view.text()).toContain('已撤回1处；上稿登记!J4、上稿登记!J5后来改过，没有动。');
  });

  test('taken back with what was repaired before it', async () => {
    const broken = (row: number): string => single(row).replace('AWARD', '_xldudf_AWARD');
    const view = await open('修复', withColumn(broken, '#NAME?'));
    await view.click('button', '查找');
    await view.click('button', '修复6处');
    await view.click('button', '查找');
    await view.click('button', '修复6处');
    expect(view.text()).toContain('已修复12处。');
    await view.click('button', '撤回');
    expect(view.fake.entered.get('上稿登记')?.slice(12)).toHaveLength(12);
  });

  test('formulas that work are left alone', async () => {
    const view = await open('修复', withColumn(single, 200));
    await view.click('button', '查找');
    expect(view.text()).toContain('没有需要修复的公式');
  });
});

describe('冻结', () => {
  test('a copy with values, errors as text with what they are', async () => {
    const view = await open('冻结', withColumn(single, '#VALUE!'));
    await view.click('button', '查找公式');
    expect(view.text()).toContain('有6个公式要改成数值');
    expect(await view.violations()).toEqual([]);
    await view.click('button', '生成数值副本');
    const [copy] = view.fake.copies;
    expect(copy).toMatchObject({ sheet: '上稿登记', name: '上稿登记(数值)' });
    expect(copy?.blocks.map(({ address }) => address)).toEqual(['J3:J8']);
    expect(String(copy?.blocks[0]?.values[0]?.[0])).toMatch(/^#VALUE!（/);
    expect(view.text()).toContain('上稿登记(数值)');
  });

  test('formulas without a result are not frozen', async () => {
    const view = await open('冻结', withColumn(single, '#NAME?'));
    await view.click('button', '查找公式');
    await view.click('button', '生成数值副本');
    expect(view.fake.copies).toEqual([]);
    expect(view.text()).toContain('请先用“修复”');
  });
});
