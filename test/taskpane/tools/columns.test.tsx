/** @jest-environment jsdom */
import { articles, sheetOf, source } from '../sheets';
import { openTool, type Shown } from './open';

/** 列 in the head of the pane: of the tool that is open, not of the award. */

jest.setTimeout(60_000);
let shown: Shown;
afterEach(() => shown.close());

const columns = (): string => shown.find('button', '列').textContent ?? '';

const GROUPS = sheetOf(
  '6月竞赛',
  '2012年6月指挥组竞赛打分表\n序号|指挥组|组长|甲项|计划完成情况|时间节点|民主测评|稳定因素\n1|甲组|员工01|90|85|80|88|95',
);

test('考核计分 names its parts, and a column that the clerk picks serves one', async () => {
  shown = await openTool('海永', '考核计分', [GROUPS]);
  expect(columns()).toMatch(/指挥组.*计划完成情况.*时间节点.*民主测评.*稳定因素/);
  await shown.click('button', '列');
  expect(shown.text()).not.toContain('原金额');
  await shown.click('button', '甲项');
  await shown.click('menuitem', '工作成效');
  expect(shown.pane.getState().setup.columns.get('工作成效')).toBe(3);
  expect(shown.find('button', '工作成效←甲项')).toBeDefined();
});

test('考勤汇总 names counts of the rules; back among the tabs the award has its own columns again', async () => {
  const attendance = sheetOf('1月', '2024年1月考勤登记表\n姓名|科室|迟到次数|旷工天数\n甲|秘书科|4|0');
  shown = await openTool('淅川', '考勤汇总', [attendance, articles]);
  expect(columns()).toMatch(/姓名 科室 迟到次数/);
  expect(columns()).not.toMatch(/级别|媒体/);
  await shown.click('button', '返回');
  await shown.after(() => shown.pane.pickScheme(source('澧县')));
  await shown.after(() => shown.pane.pickSheet('上稿登记'));
  await shown.click('tab', '计奖');
  expect(columns()).toMatch(/级别/);
});

test('督办事项 misses what it cannot do without; what can be left out is named apart, and a column can serve it', async () => {
  const duties = sheetOf(
    '督办',
    '督办事项登记表\n督办事项|承办部门|办理情况|经手|未完成原因\n门店改造|专卖科|已完成|甲|',
  );
  shown = await openTool('烟草2007', '督办事项', [duties]);
  expect(columns()).toMatch(/事项.*责任科室.*完成.*原因.*期限/);
  expect(columns()).not.toMatch(/责任人|日期/);
  await shown.click('button', '列');
  const group = (name: string): string =>
    document.querySelector(`[role=group][aria-label^="${name}"]`)?.textContent ?? '';
  expect(group('没有这一列')).toBe('没有这一列期限');
  expect(group('没有也可以')).toMatch(/日期.*责任人/);
  await shown.click('button', '经手');
  await shown.click('menuitem', '责任人');
  expect(shown.find('button', '责任人←经手')).toBeDefined();
});

test('a sheet that is no list for the tool has no columns to name', async () => {
  shown = await openTool('淅川', '考勤汇总', [sheetOf('备忘', '打印\n装订')]);
  expect(shown.all('button').some((button) => button.textContent?.startsWith('列'))).toBe(false);
});
