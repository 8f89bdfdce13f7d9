import { finish } from '../../../../src/base/steps';
import ExcelJS from 'exceljs';
import { compareList } from '../../../../src/recheck/compare-list';
import { gridOfPlan } from '../../../../src/recheck/grid';
import { schemeFrom } from '../../../../src/rules/schemes/catalog';
import { xichuan } from '../../../../src/rules/schemes/xichuan';
import type { ListStamp, ListTool } from '../../../../src/sheets/stamp/list-stamp';
import type { SheetPlan } from '../../../../src/sheets/plan/plan';
import { stampOf } from '../../../sheets/stamp-of';
import { contestAgain, withOrigins } from '../../../../src/taskpane/contest/again';
import { EMPTY_CONTEST, withAward } from '../../../../src/taskpane/contest/state/setup';
import { toContestSetting } from '../../../../src/taskpane/contest/state/setup-setting';
import { contestView } from '../../../../src/taskpane/contest/state/view';
import { sourceInSteps, stampPlansInSteps } from '../../../../src/taskpane/jobs/stamp-plans';
import { EMPTY_SETUP } from '../../../../src/taskpane/state/pane-state';
import { planAgain } from '../../../../src/taskpane/tools/recheck/again';
import { keepAllot } from '../../../../src/taskpane/tools/allot/again';
import { keepAttendance } from '../../../../src/taskpane/tools/attendance/again';
import { keepCalendar } from '../../../../src/taskpane/tools/calendar/again';
import { keepChoice, type KeptChoice } from '../../../../src/taskpane/tools/daily/choice';
import { keepDuties } from '../../../../src/taskpane/tools/duties/again';
import { keepScores } from '../../../../src/taskpane/tools/scores/again';
import { keepSetup } from '../../../../src/taskpane/tools/daily/settled';
import { keepTasks } from '../../../../src/taskpane/tools/tasks/again';
import { NO_CHOICE } from '../../../../src/taskpane/tools/scores/look';
import type { SheetCells } from '../../../../src/excel/port';
import { rowsOf } from '../../../sheets/reading';
import { sheetCells } from '../../../samples/workbook';
import { sheetOf, source } from '../../sheets';
import { silentRun } from '../../silent-run';

const NOW = new Date(2024, 8, 30, 16, 20);
const TODAY = 45565;

const GROUPS = sheetOf(
  '6月竞赛',
  '指挥组|组长|工作成效|计划完成情况|时间节点|民主测评|稳定因素\n甲组|员工01|90|85|80|88|95\n乙组|员工02|70|75|60|65|80\n丙组|员工03|70|75|60||95',
);
const PEOPLE = sheetOf(
  '成员',
  '姓名|指挥组|日常考核|指挥组考核|年终考核\n员工01|甲组|90|90|90\n员工02|甲组|60|60|60\n员工03|乙组|50|50|50\n员工04|乙组|80|80|80',
);
const TIED = sheetOf('科室', '科室|人数\n秘书科|8\n信息科|8\n督查科|4');
const HEAD = '姓名|科室|迟到|旷工(天)|受批评失误|党政纪处分|笔记不合格';
const JANUARY = sheetOf('1月', `${HEAD}\n甲|秘书科|4|0|0|否|0\n乙|信息科|6|0|0|否|0`);
const FEBRUARY = sheetOf('2月', `${HEAD}\n甲|秘书科|4|0|0|否|0\n乙|信息科|5|0|0|否|0`);
const TASKS = sheetOf(
  '任务',
  '姓名|科室|科室性质|项目|目标数|实完成\n甲|信息科|中心科室|信息|24|30\n甲|信息科|中心科室|调研|4|',
);
const PAPERS = sheetOf('调研登记', '姓名|标题|数量\n甲|葡萄|\n甲|柑橘|2');
const ITEMS = sheetOf(
  '督办',
  '序号|督办事项|承办部门|完成时限|办理情况|未完成原因\n1|门店改造|专卖科|9月20日|已完成|\n2|资产盘点|财务科|9月25日|正在办理|等待清单\n3|档案移交|办公室|9月底|未完成|',
);

const cases: readonly (readonly [ListTool, string, readonly SheetCells[], KeptChoice, number])[] = [
  [
    'scores',
    '海永',
    [GROUPS, PEOPLE],
    keepScores({ ...NO_CHOICE, assessment: '指挥组竞赛', members: PEOPLE, published: 'quarter' }),
    2,
  ],
  [
    'allot',
    '淅川',
    [TIED],
    keepAllot({
      award: '先进工作者',
      base: { kind: 'column', column: 1 },
      carry: -1,
      text: '',
      given: new Set(['秘书科']),
    }),
    1,
  ],
  ['calendar', '海永', [], keepCalendar('2024'), 1],
  [
    'attendance',
    '淅川',
    [JANUARY, FEBRUARY],
    keepAttendance({
      item: '评先资格',
      others: new Map([['2月', FEBRUARY]]),
      share: '80',
      given: new Map(),
      signs: new Map(),
      days: new Map(),
    }),
    2,
  ],
  ['tasks', '淅川', [TASKS, PAPERS], keepTasks({ pieces: PAPERS, item: '调研' }, TODAY), 1],
  ['duties', '烟草2007', [ITEMS], keepDuties('', TODAY), 2],
];

/** The sheets that come out of a choice, stamped as they are written. */
async function written(
  tool: ListTool,
  scheme: string,
  sheets: readonly SheetCells[],
  choice: KeptChoice,
): Promise<readonly SheetPlan[]> {
  const kept = keepChoice({ ...keepSetup(EMPTY_SETUP), ...choice });
  const stamp: ListStamp = {
    tool,
    part: '',
    choice: kept,
    decisions: [],
    language: 'zh',
    schemeId: '',
    fingerprint: '',
    readings: [],
    sources: sheets.map((cells) => finish(sourceInSteps(cells))),
    time: '',
    frame: { top: 0, tail: 0 },
    leftOut: [],
    lines: [],
  };
  const again = await planAgain({ source: source(scheme), stamp, sheets, now: NOW }, silentRun);
  const plans = (again?.plans ?? []).map((plan) => ({
    ...plan,
    origin: { tool, part: plan.name, choice: kept, decisions: [] },
  }));
  return finish(
    stampPlansInSteps(plans, sheets, { setup: { ...EMPTY_SETUP, source: source(scheme) }, language: 'zh' }, NOW),
  );
}

async function recheck(plan: SheetPlan, scheme: string, sheets: readonly SheetCells[]) {
  const read = stampOf(plan);
  if (read.kind !== 'list') throw new Error(`${plan.name}: ${read.kind}`);
  const again = await planAgain({ source: source(scheme), stamp: read.stamp, sheets, now: NOW }, silentRun);
  const due = again?.plans.find(({ name }) => name === read.stamp.part);
  expect(due).toBeDefined();
  const sources = sheets.some(
    (cells, at) => read.stamp.sources[at]?.fingerprint !== finish(sourceInSteps(cells)).fingerprint,
  );
  const changed = { scheme: false, sources, decision: false };
  return compareList(due, gridOfPlan(plan), read.stamp, changed);
}

test.each(cases)(
  '%s: every sheet is stamped, and made again it is the same',
  async (tool, scheme, sheets, choice, count) => {
    const plans = await written(tool, scheme, sheets, choice);
    expect(plans).toHaveLength(count);
    for (const plan of plans) expect([plan.name, await recheck(plan, scheme, sheets)]).toEqual([plan.name, []]);
  },
);

test('the board names the last two people of the sheet of members, by the reading in all or in each group', async () => {
  const [, , sheets, choice] = cases[0] ?? [];
  if (!sheets || !choice) throw new Error('no case');
  const [, board] = await written('scores', '海永', sheets, choice);
  const rows = board ? rowsOf(board) : [];
  const at = rows.indexOf('工作实绩末位成员');
  expect(rows.slice(at + 2, at + 4)).toEqual(['员工02|甲组|60|末位', '员工03|乙组|50|末位']);
  expect(rows[2]).toContain('每季度公布');
});

test('a tracker that was changed shows in the list as such', async () => {
  const [plan] = await written('scores', '海永', [GROUPS], keepScores(NO_CHOICE));
  if (!plan) throw new Error('no plan');
  const changed = { ...GROUPS, values: GROUPS.values.map((row) => row.map((cell) => (cell === 88 ? 98 : cell))) };
  expect(await recheck(plan, '海永', [changed])).toContainEqual(
    expect.objectContaining({
      kind: 'cell-changed',
      cause: 'tracker',
      name: '甲组',
      column: '民主测评',
      was: '88',
      is: '98',
    }),
  );
});

test('a contest: winners, notice, tally and what is signed come out again; a decision about others is told', async () => {
  const workbook = await new ExcelJS.Workbook().xlsx.readFile('assets/samples/xichuan-contest.xlsx');
  const sheets = workbook.worksheets.map((sheet): SheetCells => ({
    ...sheetCells(sheet),
    hiddenRows: [],
    merges: [],
    tables: [],
  }));
  const decision = { among: ['不在名单上的人'], chosen: ['不在名单上的人'], by: '主任办公会议', note: '' };
  const approved = { by: '主任办公会议', note: '' };
  const setup = withAward(withAward(EMPTY_CONTEST, '优秀共产党员', { decision }), '优秀文稿', { approved });
  const kept = JSON.stringify(toContestSetting(setup));
  const again = contestAgain({
    source: xichuan,
    stamp: { tool: 'contest', readings: [], choice: kept, decisions: [], sources: [], language: 'zh' },
    sheets,
    now: NOW,
  });
  if (!again) throw new Error('nothing');
  const view = contestView(schemeFrom(xichuan), new Map(), setup);
  const stamped = finish(
    stampPlansInSteps(
      withOrigins(again.plans, setup, view, {}, 'zh'),
      sheets,
      { setup: { ...EMPTY_SETUP, source: xichuan }, language: 'zh' },
      NOW,
    ),
  );
  expect(stamped.length).toBeGreaterThan(9);
  expect(stamped.filter(({ keptStamp }) => keptStamp).map(({ name }) => name)).toEqual(['证书名单']);
  expect(again.stale).toEqual(['优秀共产党员']);
  expect(new Set(stamped.map((plan) => stampOf(plan).kind))).toEqual(new Set(['list']));
  for (const plan of stamped) {
    const read = stampOf(plan);
    if (read.kind !== 'list') continue;
    const due = contestAgain({ source: xichuan, stamp: read.stamp, sheets, now: NOW })?.plans.find(
      ({ name }) => name === read.stamp.part,
    );
    const changed = { scheme: false, sources: false, decision: false };
    expect([plan.name, compareList(due, gridOfPlan(plan), read.stamp, changed)]).toEqual([plan.name, []]);
  }
});
