/** @jest-environment jsdom */
import { articles, sheetOf, source } from '../sheets';
import { show, type Shown } from '../show';

/** What the pane says of a sheet by which no award is reckoned, and what it offers instead. */

// Tools take jsdom seconds where the machine has other work too.
jest.setTimeout(60_000);

let shown: Shown;
afterEach(() => shown.close());

test('a roster under rules that fit no award of money: the tab that takes no award is named', async () => {
  shown = await show([sheetOf('花名册', '序号|姓名|科室\n1|甲|综合组\n2|乙|督查组')]);
  await shown.after(() => shown.pane.pickScheme(source('淅川')));
  expect(shown.text()).toContain('不用选奖项，请点“评先”');
  await shown.after(() => shown.pane.pickScheme(source('衡阳')));
  expect(shown.text()).toContain('不用选奖项，请点“资格”');
  await shown.click('tab', '资格');
  expect(shown.text()).not.toContain('不用选奖项');
});

test('a workbook opened on 汇总: the sheet whose columns fit is named, with or without a scheme, and read by a click', async () => {
  const summary = sheetOf('汇总', '2008年上稿奖励汇总表\n姓名|篇数|合计金额\n甲|2|900\n乙|1|50');
  const other = sheetOf('通讯录', '姓名|电话\n甲|1\n乙|2');
  shown = await show([summary, other, articles]);
  expect(shown.text()).toContain('列名对得上的工作表：改读“上稿登记”');
  expect(shown.text()).not.toContain('改读“通讯录”');
  await shown.after(() => shown.pane.pickScheme(source('桂阳')));
  expect(shown.text()).not.toContain('列名对得上');
  await shown.after(() => shown.pane.pickScheme(source('澧县')));
  await shown.click('button', '改读“上稿登记”');
  expect(shown.text()).toMatch(/应发1,150\.00/);
  expect(shown.text()).not.toContain('列名对得上');
});

test('a list of votes that is called like an award is not named among the sheets whose columns fit', async () => {
  const summary = sheetOf('汇总', '单位|人数\n办公室|12');
  const votes = sheetOf('先进工作者得票', '先进工作者得票\n序号|姓名|得票\n1|甲|9\n2|乙|8');
  shown = await show([summary, votes]);
  await shown.after(() => shown.pane.pickScheme(source('淅川')));
  expect(shown.text()).toContain('对不上');
  expect(shown.text()).not.toContain('改读');
});

test('scores of an assessment: the tool that ranks them is offered instead of awards', async () => {
  const cells = sheetOf('6月竞赛', '序号|指挥组|组长|工作成效|计划完成情况\n1|甲组|员工01|90|85\n2|乙组|员工02|92|81');
  shown = await show([cells]);
  await shown.after(() => shown.pane.pickScheme(source('海永')));
  expect(shown.text()).toContain('这张表有“指挥组竞赛”的得分，可以计分、排名。');
  expect(shown.text()).not.toContain('对不上');
  await shown.click('button', '打开考核计分');
  expect(shown.text()).toContain('参评2');
  expect(shown.text()).not.toContain('可以计分、排名');
});

test('a reckoning that was cancelled: what to do, and nothing on what fits', async () => {
  shown = await show([articles, { ...articles, sheet: '另一张' }]);
  const { pane } = shown;
  // On this clock every step of the work is a long one, so that cancelling is asked about in between.
  let clock = 0;
  const ticking = jest.spyOn(performance, 'now').mockImplementation(() => (clock += 20));
  const stop = pane.subscribe(() => pane.getState().busy?.job === 'reckoning' && pane.cancel());
  await shown.after(() => pane.pickSheet('另一张'));
  stop();
  ticking.mockRestore();
  expect(pane.getState().tracker).toBeUndefined();
  expect(shown.text()).toContain('台账还没有算完');
  expect(shown.text()).not.toContain('对不上');
  await shown.click('button', '重新读取');
  expect(shown.text()).toMatch(/应发1,150\.00/);
});

describe('rules without awards', () => {
  const duties = sheetOf(
    '6月',
    `督办事项|承办部门|完成时限|办理情况
    门店改造|专卖科|2007-6-20|已完成
    资产盘点|财务科|2007-6-25|正在办理
    |||
    文件送阅登记|||
    文件|送阅时间|退回时间|领导
    1号|2007-6-1|2007-6-3|甲
    2号|2007-6-4|2007-6-2|乙`,
  );

  test('ask for none; a list of 督办 is offered to its tool, and a second list on the sheet is named', async () => {
    shown = await show([duties]);
    await shown.after(() => shown.pane.pickScheme(source('烟草2007')));
    expect(shown.text()).not.toMatch(/请选择奖项|奖项对不上/);
    expect(shown.text()).toContain('这张工作表里还有别的表');
    await shown.click('button', '打开督办事项');
    expect(shown.text()).toMatch(/已完成1\/2/);
  });

  test('say so of any other list', async () => {
    shown = await show([sheetOf('名单', '序号|姓名|科室\n1|甲|综合组\n2|乙|督查组')]);
    await shown.after(() => shown.pane.pickScheme(source('烟草2007')));
    expect(shown.text()).toContain('“烟草2007”没有规定奖项，不算奖金');
    expect(shown.text()).toContain('请点“资格”');
  });

  test('with awards, 督办 by the name of its sheet', async () => {
    shown = await show([{ ...duties, sheet: '10月督办台账' }]);
    await shown.after(() => shown.pane.pickScheme(source('衡阳')));
    expect(shown.text()).toContain('请选择奖项');
    expect(shown.find('button', '打开督办事项')).toBeTruthy();
  });
});
