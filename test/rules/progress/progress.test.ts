import { serialOfDay } from '../../../src/facts/dates';
import { divide } from '../../../src/facts/exact';
import { showExact } from '../../../src/facts/show';
import { finish } from '../../../src/base/steps';
import { achievedInSteps } from '../../../src/rules/progress/achieved';
import { progressOf, shareGone, taskAwards } from '../../../src/rules/progress/progress';
import { listOf } from '../../taskpane/tools/list';
import { scheme as schemeOf } from '../tables/support';

const FACTS = ['姓名', '科室', '科室类别', '项目', '任务数', '完成数', '数量'];

test('the tables say which award is about tasks', () => {
  const schemes = ['澧县', '淅川', '海永', '桂阳', '县委办2007', '烟草2007', '衡阳'];
  const found = schemes.flatMap((name) =>
    taskAwards(listOf(name, '姓名|科室\n甲|乙', []).scheme).map((award) => `${name} ${award}`),
  );
  expect(found).toEqual(['淅川 任务奖罚']);
});

test('both what was to be done and what was done are in the amount of an award about tasks', () => {
  const own = schemeOf(`
    | 奖项 | 金额                | 计量 |
    | 甲奖 | 任务数*10           | -    |
    | 乙奖 | 完成数*10           | -    |
    | 丙奖 | (完成数-任务数)*10  | -    |
    | 丁奖 |                     | -    |`);
  expect(taskAwards(own)).toEqual(['丙奖']);
});

test.each([
  ['4', '3', '1 0 3/4 ahead'],
  ['4', '2', '2 0 0.5 level'],
  ['4', '1', '3 0 0.25 behind'],
  ['4', '6', '0 2 1.5 ahead'],
  ['0', '2', '0 2 - -'],
  ['', '2', '0 0 - -'],
  ['4', '', '0 0 - -'],
])('of %s tasks %s done at half of the year: owed, over, share, pace', (target, done, expected) => {
  const list = listOf('淅川', `姓名|项目|任务数|完成数\n甲|调研|${target}|${done}`, FACTS);
  const [row] = list.rows;
  if (!row) throw new Error('no row');
  const { owed, over, share, pace } = progressOf(list.scheme, row, divide(1, 2));
  const shown = share === undefined ? '-' : showExact(share);
  expect(`${showExact(owed)} ${showExact(over)} ${shown} ${pace ?? '-'}`).toBe(expected.replace('3/4', '0.75'));
});

test.each([
  [2024, [2024, 6, 30], '182/366'],
  [2023, [2023, 1, 1], '1/365'],
  [2023, [2023, 12, 31], '1/1'],
  [2022, [2023, 3, 1], '1/1'],
  [2024, [2023, 3, 1], '0/1'],
] as const)('the share of %i that is gone on %j', (year, [y, m, d], fraction) => {
  const [n = 0, of = 1] = fraction.split('/').map(Number);
  expect(shareGone(year, serialOfDay(y, m, d) ?? 0)).toEqual(divide(n, of));
});

test('pieces are counted by owner and item, 数量 taken as written', () => {
  const list = listOf('淅川', '姓名|项目|数量\n甲|信息|\n甲|信息|2\n甲|调研|\n乙|信息|1', FACTS);
  const pieces = list.tracker.rows.flatMap((at, index) => {
    const row = list.rows[index];
    return row ? [{ owner: at.person, item: String(at.cells[1]), row }] : [];
  });
  const count = finish(achievedInSteps(list.scheme, pieces));
  expect([count('甲', '信息'), count('甲', '调研'), count('乙', '信息'), count('丙', '信息')]).toEqual([
    3,
    1,
    1,
    undefined,
  ]);
});

test('a piece of nobody, and a blank line, count for nobody', () => {
  const list = listOf('淅川', '姓名|项目|数量\n甲|信息|2', FACTS);
  const [row] = list.rows;
  if (!row) throw new Error('no row');
  const piece = { owner: '甲', item: '信息', row };
  const pieces = [piece, { ...piece, owner: '' }, { ...piece, row: { ...row, blank: true } }];
  const count = finish(achievedInSteps(list.scheme, pieces));
  expect([count('甲', '信息'), count('', '信息')]).toEqual([2, undefined]);
});

test('a pause every five hundred pieces', () => {
  const list = listOf('淅川', '姓名|项目|数量\n甲|信息|1', FACTS);
  const [row] = list.rows;
  if (!row) throw new Error('no row');
  const steps = achievedInSteps(list.scheme, Array(1500).fill({ owner: '甲', item: '信息', row }));
  let pauses = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) pauses++;
  expect([pauses, step.value('甲', '信息')]).toEqual([3, 1500]);
});
