import { NO_CHOICE as NO_ALLOT, lookAtAllot } from '../../../src/taskpane/tools/allot/look';
import { NO_CHOICE as NO_ATTENDANCE } from '../../../src/taskpane/tools/attendance/choice';
import { lookAtAttendance } from '../../../src/taskpane/tools/attendance/look';
import { lookAtDuties } from '../../../src/taskpane/tools/duties/look';
import { lookAtScores, NO_CHOICE as NO_SCORES } from '../../../src/taskpane/tools/scores/look';
import { lookAtTasks } from '../../../src/taskpane/tools/tasks/look';
import { EMPTY_SETUP } from '../../../src/taskpane/state/pane-state';
import { ALL_ROWS, passingInSteps } from '../../../src/taskpane/state/filter';
import { glancesAt } from '../../../src/taskpane/state/propose';
import { builtIns } from '../../../src/rules/schemes/catalog';
import type { Settled } from '../../../src/taskpane/tools/daily/list';
import { countedSheet } from '../touched';
import { oneAward, read, sheetOf, source } from '../sheets';

/** How much is done between two chances for the pane to draw: rows, never milliseconds. */

const ROWS = 6000;
/** Rows in which one step may look: a few slices of 500 meet where one walk ends and the next begins. */
const MOST = 1100;

const rows = (line: (index: number) => string): string =>
  Array.from({ length: ROWS }, (_, index) => line(index + 1)).join('\n');

function settled(scheme: string, text: string) {
  const sheet = countedSheet(sheetOf('表', text));
  const pane: Settled = { cells: sheet.cells, setup: { ...EMPTY_SETUP, source: source(scheme) } };
  return { sheet, pane };
}

type Work = (pane: Settled) => Generator<unknown, unknown, void>;

test.each<[string, string, string, Work]>([
  [
    '考勤汇总',
    '淅川',
    `姓名|科室|月份|迟到|旷工\n${rows((index) => `员工${index % 500}|甲科|${1 + (index % 12)}月|1|0`)}`,
    (pane) => lookAtAttendance(pane, NO_ATTENDANCE),
  ],
  [
    '考勤汇总 of signs',
    '淅川',
    `3月考勤\n姓名|1|2|3|4|5|6\n${rows((index) => `员工${index}|√|迟|√|旷|√|√`)}\n√出勤`,
    (pane) => lookAtAttendance(pane, NO_ATTENDANCE),
  ],
  [
    '任务进度',
    '淅川',
    `姓名|科室|科室类别|项目|任务数|完成数\n${rows((index) => `员工${index}|甲科|中心|调研|3|${index % 6}`)}`,
    (pane) => lookAtTasks(pane, { pieces: undefined, item: undefined }, 45_000),
  ],
  [
    '督办事项',
    '烟草2007',
    `事项|责任科室|期限|完成|原因\n${rows((index) => `第${index}件|甲科|2024-${1 + (index % 12)}-5|${index % 2 ? '是' : '否'}|`)}`,
    (pane) => lookAtDuties(pane, '2024-6-1', 45_000),
  ],
  [
    '考核计分',
    '海永',
    `指挥组|工作成效|计划完成情况|时间节点|民主测评|稳定因素\n${rows((index) => `第${index}组|${index % 100}|80|80|80|80`)}`,
    (pane) => lookAtScores(pane, NO_SCORES),
  ],
  [
    '名额分配',
    '淅川',
    `科室|姓名|职务\n${rows((index) => `第${index % 40}科|员工${index}|干事`)}`,
    (pane) => lookAtAllot(pane, NO_ALLOT),
  ],
])('%s goes over a long list in slices', (_tool, scheme, text, work) => {
  const { sheet, pane } = settled(scheme, text);
  const { most, steps } = sheet.run(work(pane));
  expect(most).toBeLessThanOrEqual(MOST);
  expect(steps).toBeGreaterThan(ROWS / MOST);
});

test('the quick look at a sheet stops between two schemes', () => {
  const { cells } = settled('澧县', '作者|标题|级别|字数\n甲|新居|省|900').pane;
  if (!cells) throw new Error('no cells');
  let steps = 0;
  const work = glancesAt(cells);
  while (!work.next().done) steps += 1;
  expect(steps).toBeGreaterThanOrEqual(builtIns.length);
});

test('a search stops every few hundred rows', () => {
  const text = `作者|标题|级别|字数\n${rows((index) => `员工${index % 300}|标题${index}|省|900`)}`;
  const { reckoning } = read('澧县', oneAward('上稿'), sheetOf('上稿登记', text));
  const work = passingInSteps(reckoning, ALL_ROWS, '标题59');
  let steps = 0;
  let step = work.next();
  while (!step.done) {
    steps += 1;
    step = work.next();
  }
  expect(steps).toBeGreaterThanOrEqual(ROWS / 250 - 1);
  expect(step.value).toHaveLength(111);
});
