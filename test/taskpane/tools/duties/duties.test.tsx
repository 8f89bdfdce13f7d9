/** @jest-environment jsdom */
import { gridOfPlan } from '../../../../src/recheck/grid';
import type { SheetCells } from '../../../../src/excel/port';
import type { SheetPlan } from '../../../../src/sheets/plan/plan';
import { rowsOf } from '../../../sheets/reading';
import { sheetOf } from '../../sheets';
import { field, openTool, type Shown } from '../open';

const ITEMS = sheetOf(
  '督办',
  `
  2008年12月督办事项
  序号|督办事项|承办部门|完成时限|办理情况|未完成原因
  1|门店改造|专卖科|12月20日|已完成|
  2|资产盘点|财务科|12月31日|正在办理|等待清单
  3|档案移交|办公室|12月底|未完成|
  4|车辆年审|后勤科|2009-1-7|否|
  5|网站改版|信息科|尽快|否|供应商未定
  6|安全巡查|保卫科|长期|见附件|
  `,
);

jest.setTimeout(60_000);
let shown: Shown;
afterEach(() => shown.close());

/** A written sheet as it is read, once a clerk has filled in cells of it and put rows in. */
function filledIn(plan: SheetPlan, fill: (rows: (string | number)[][]) => void): SheetCells {
  const rows = gridOfPlan(plan).map((cells) => plan.columns.map((_, column) => cells[column]?.value ?? ''));
  fill(rows);
  return { ...ITEMS, sheet: plan.name, values: rows, merges: plan.merges };
}

describe('烟草2007', () => {
  beforeEach(async () => {
    shown = await openTool('烟草2007', '督办事项', [ITEMS]);
  });

  test('overdue first, then soon due; what lacks a reason is marked', () => {
    expect(shown.text()).toMatch(/已完成1\/6逾期2快到期1缺原因2/);
    expect(shown.items()).toEqual([
      '第4行资产盘点财务科逾期5天',
      '第5行档案移交办公室 · 缺原因逾期5天',
      '第6行车辆年审后勤科 · 缺原因还有2天',
      '第7行网站改版信息科待核',
      '第8行安全巡查保卫科待核',
      '第3行门店改造专卖科完成',
    ]);
  });

  test('an item opens to its date and clause, and selects its row', async () => {
    await shown.click('button', '第5行');
    expect(shown.find('button', '第5行').textContent).toContain(
      '期限2008-12-31。未完成，也没有说明原因：不达标（依据二4，未完成的说明原因并督促完成，转入下月）。转入2009年1月。',
    );
    expect(shown.fake.selected).toEqual([{ sheet: '督办', address: 'A5:F5' }]);
    await shown.click('button', '需要看一看 3处');
    expect(shown.text()).toContain('第7行“网站改版”的期限“尽快”看不出是哪一天。');
    expect(shown.text()).toContain('第8行“安全巡查”的完成情况“见附件”看不出完成没有。');
    expect(shown.text()).toContain('有2行的期限没有写年份，按2008年算。');
    expect(await shown.violations()).toEqual([]);
  });

  test('as of another day', async () => {
    await shown.type(field('检查日期'), '2008-12-25');
    expect(shown.text()).toMatch(/逾期0/);
    await shown.type(field('检查日期'), '月底前');
    expect(shown.text()).toContain('检查日期看不懂');
    expect(shown.find('button', '生成督办情况和下月清单')).toHaveProperty('disabled', true);
  });

  test('writes the status and what goes over into the next month', async () => {
    await shown.click('button', '生成督办情况和下月清单');
    const [status, next] = ['督办情况', '2009年1月督办事项'].map((name) => shown.fake.plans.get(name));
    expect(status && rowsOf(status).slice(4, 7)).toEqual([
      '1|门店改造|专卖科|39802|是|完成',
      '2|资产盘点|财务科|39813|否|逾期5天|5|等待清单',
      '3|档案移交|办公室|39813|否|逾期5天|5||未完成，也没有说明原因：不达标（依据二4，未完成的说明原因并督促完成，转入下月）。',
    ]);
    expect(status && rowsOf(status)).toContain('共6项，完成1项，逾期2项，未完成又没有说明原因的2项。');
    expect(next && rowsOf(next).slice(3, 8)).toEqual([
      '序号|事项|责任科室|期限|完成|上月原因|原因',
      '1|资产盘点|财务科|39813||等待清单',
      '2|档案移交|办公室|39813',
      '3|车辆年审|后勤科|39820',
      '4|网站改版|信息科|尽快||供应商未定',
    ]);
  });

  test('the list of the next month is read the month after: its rows, not the notes and the stamp below', async () => {
    await shown.click('button', '生成督办情况和下月清单');
    const written = shown.fake.plans.get('2009年1月督办事项');
    if (!written) throw new Error('no list');
    await shown.close();
    const january = filledIn(written, (rows) => {
      rows[5]?.splice(4, 1, '是');
      rows[7]?.splice(6, 1, '重新招标');
      rows.splice(8, 0, [5, '春节值班表', '办公室', '1月15日', '', '', '']);
    });
    shown = await openTool('烟草2007', '督办事项', [january]);
    await shown.type(field('检查日期'), '2009-1-31');
    expect(shown.items()).toEqual([
      '第5行资产盘点财务科 · 缺原因逾期31天',
      '第7行车辆年审后勤科 · 缺原因逾期24天',
      '第9行春节值班表办公室 · 缺原因逾期16天',
      '第8行网站改版信息科待核',
      '第6行档案移交办公室完成',
    ]);
    await shown.click('button', '生成督办情况和下月清单');
    const february = shown.fake.plans.get('2009年2月督办事项');
    expect(february && rowsOf(february).slice(4, 8)).toEqual([
      '1|资产盘点|财务科|39813',
      '2|车辆年审|后勤科|39820',
      '3|网站改版|信息科|尽快||重新招标',
      '4|春节值班表|办公室|39828',
    ]);
  });
});

test('an office that asks for no reasons still sees what is overdue', async () => {
  shown = await openTool('衡阳', '督办事项', [ITEMS]);
  expect(shown.text()).toMatch(/逾期2快到期1/);
  expect(shown.text()).not.toContain('缺原因');
  await shown.click('button', '生成督办情况和下月清单');
  const status = shown.fake.plans.get('督办情况');
  expect(status && rowsOf(status)).toContain('共6项，完成1项，逾期2项。');
  await shown.click('button', '需要看一看');
  expect(shown.text()).toContain('这份办法没有要求未完成事项说明原因');
});

test('a list without items says which columns are lacking', async () => {
  shown = await openTool('烟草2007', '督办事项', [sheetOf('名单', '姓名|科室|电话\n甲|办公室|1\n乙|办公室|2')]);
  expect(shown.text()).toContain('这张表没有“事项”、“完成”列');
});
