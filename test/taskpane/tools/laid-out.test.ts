import { finish, type Steps } from '../../../src/base/steps';
import type { SheetPlan } from '../../../src/sheets/plan/plan';
import { createJobs, type Context } from '../../../src/taskpane/jobs/context';
import { EMPTY_SETUP, initialState } from '../../../src/taskpane/state/pane-state';
import { createStore } from '../../../src/taskpane/state/store';
import { scoresPlans } from '../../../src/taskpane/tools/scores/again';
import { NO_CHOICE as NO_ALLOT, lookAtAllot } from '../../../src/taskpane/tools/allot/look';
import { allotPlan } from '../../../src/taskpane/tools/allot/say';
import { NO_CHOICE as NO_ATTENDANCE } from '../../../src/taskpane/tools/attendance/choice';
import { lookAtAttendance } from '../../../src/taskpane/tools/attendance/look';
import { attendancePlans } from '../../../src/taskpane/tools/attendance/plan';
import { alone } from '../../../src/taskpane/tools/daily/alone';
import { createDaily } from '../../../src/taskpane/tools/daily/daily';
import type { Settled } from '../../../src/taskpane/tools/daily/list';
import { lookAtDuties } from '../../../src/taskpane/tools/duties/look';
import { dutiesPlans } from '../../../src/taskpane/tools/duties/say';
import { lookAtScores, NO_CHOICE as NO_SCORES } from '../../../src/taskpane/tools/scores/look';
import { lookAtTasks } from '../../../src/taskpane/tools/tasks/look';
import { tasksPlan } from '../../../src/taskpane/tools/tasks/plan';
import { fakeWorkbook } from '../port';
import { sheetOf, source } from '../sheets';

/** What a tool writes is laid out in slices: counted in steps between which the pane can draw, never in milliseconds. */

const ROWS = 3000;

const rows = (line: (index: number) => string): string =>
  Array.from({ length: ROWS }, (_, index) => line(index + 1)).join('\n');

type Laid = (pane: Settled) => Steps<readonly SheetPlan[]> | undefined;

const attendance: Laid = (pane) => {
  const look = finish(lookAtAttendance(pane, NO_ATTENDANCE));
  return look.kind === 'none' || look.kind === 'unread' ? undefined : attendancePlans(look, '80', 'zh');
};

test.each<[string, string, string, Laid]>([
  ['考勤汇总', '淅川', `姓名|月份|迟到|旷工\n${rows((index) => `员工${index}|3月|9|0`)}`, attendance],
  ['签到', '桂阳', `日期|姓名|签到时间|签退时间\n${rows((index) => `2024-3-4|员工${index}|8:30|17:40`)}`, attendance],
  ['考勤符号', '海永', `3月考勤\n姓名|1|2|3|4|5|6\n${rows((index) => `员工${index}|√|迟|√|旷|√|√`)}`, attendance],
  [
    '任务进度',
    '淅川',
    `姓名|科室|科室类别|项目|任务数|完成数\n${rows((index) => `员工${index}|甲科|中心|调研|3|${index % 6}`)}`,
    (pane) => {
      const look = finish(lookAtTasks(pane, { pieces: undefined, item: undefined }, 45_000));
      return look.kind === 'tasks' ? alone(tasksPlan(look, 45_000, 'zh')) : undefined;
    },
  ],
  [
    '督办事项',
    '烟草2007',
    `事项|责任科室|期限|完成|原因\n${rows((index) => `第${index}件|甲科|2024-5-5|${index % 2 ? '是' : '否'}|`)}`,
    (pane) => {
      const look = finish(lookAtDuties(pane, '2024-6-1', 45_000));
      return look.kind === 'items' ? dutiesPlans(look, 'zh') : undefined;
    },
  ],
  [
    '考核计分',
    '海永',
    `指挥组|工作成效|计划完成情况|时间节点|民主测评|稳定因素\n${rows((index) => `第${index}组|${index % 100}|80|80|80|80`)}`,
    (pane) => {
      const look = finish(lookAtScores(pane, NO_SCORES));
      return look.kind === 'scores' ? scoresPlans(look, 'zh') : undefined;
    },
  ],
  [
    '名额分配',
    '淅川',
    `科室|人数\n${rows((index) => `第${index}科|${1 + (index % 9)}`)}`,
    (pane) => {
      const look = finish(lookAtAllot(pane, NO_ALLOT));
      if (look.kind !== 'allot' || look.result?.kind !== 'shared') return undefined;
      return alone(allotPlan(look, look.result, 'zh'));
    },
  ],
])('%s', (_tool, scheme, text, lay) => {
  const work = lay({ cells: sheetOf('表', text), setup: { ...EMPTY_SETUP, source: source(scheme) } });
  if (!work) throw new Error('nothing to lay out');
  let steps = 0;
  let step = work.next();
  for (; !step.done; steps += 1) step = work.next();
  const plans = step.value;
  expect(plans[0]?.rows.length).toBeGreaterThan(ROWS);
  // Its lines, the width of every column, the heights, the merged cells and twice the pages, each in slices of 500.
  const passes = plans.reduce((sum, plan) => sum + (plan.columns.length + 4) * Math.floor(plan.rows.length / 500), 0);
  expect(steps).toBeGreaterThanOrEqual(passes);
});

function setUp(plans: (letGo: () => boolean) => Steps<readonly SheetPlan[]>) {
  const fake = fakeWorkbook([], { language: 'zh-CN', theme: undefined });
  const store = createStore(initialState(fake.port.display()));
  const context: Context = { port: fake.port, store, jobs: createJobs(store), now: () => new Date(2024, 0, 5) };
  let open = false;
  const writing = createDaily(context).write([], () => plans(() => open), { tool: 'scores', choice: {} });
  return { fake, context, writing, letGo: () => (open = true) };
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

function* noPlans(letGo: () => boolean): Steps<readonly SheetPlan[]> {
  while (!letGo()) yield;
  return [];
}

test('while it is laid out the pane says so', async () => {
  const { context, writing, letGo } = setUp(noPlans);
  await turn();
  expect(context.store.get().busy?.job).toBe('laying');
  letGo();
  await writing;
  expect(context.store.get()).toMatchObject({ busy: undefined, written: [] });
});

test('laying out can be cancelled: nothing is written', async () => {
  const { fake, context, writing } = setUp(noPlans);
  await turn();
  context.jobs.cancel();
  await writing;
  expect(context.store.get()).toMatchObject({
    busy: undefined,
    notice: { kind: 'problem', problem: { kind: 'cancelled' } },
  });
  expect(fake.plans.size).toBe(0);
});
