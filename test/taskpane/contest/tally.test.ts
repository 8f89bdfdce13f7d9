import { finish } from '../../../src/base/steps';
import ExcelJS from 'exceljs';
import { contestWords } from '../../../src/messages/pane/contest/contest';
import { schemeFrom } from '../../../src/rules/schemes/catalog';
import { xichuan } from '../../../src/rules/schemes/xichuan';
import type { SheetPlan } from '../../../src/sheets/plan/plan';
import { withOrigins } from '../../../src/taskpane/contest/again';
import { contestHead } from '../../../src/taskpane/contest/state/head';
import { listBook, type Lists } from '../../../src/taskpane/contest/state/lists';
import { isOurs } from '../../../src/taskpane/contest/state/ours';
import { planPack } from '../../../src/taskpane/contest/state/pack';
import { factsAsked } from '../../../src/taskpane/contest/state/roster';
import { EMPTY_CONTEST } from '../../../src/taskpane/contest/state/setup';
import { contestView, type ContestView } from '../../../src/taskpane/contest/state/view';
import { stampPlansInSteps } from '../../../src/taskpane/jobs/stamp-plans';
import { EMPTY_SETUP } from '../../../src/taskpane/state/pane-state';
import type { SheetCells } from '../../../src/trackers/grid/cells';
import { readTracker } from '../../../src/trackers/tracker';
import { sheetCells } from '../../samples/workbook';

const scheme = schemeFrom(xichuan);
let samples: readonly SheetCells[];
beforeAll(async () => {
  const workbook = await new ExcelJS.Workbook().xlsx.readFile('assets/samples/xichuan-contest.xlsx');
  samples = workbook.worksheets.map(sheetCells);
});

const listsOf = (sheets: readonly SheetCells[]): Lists =>
  new Map(
    sheets.flatMap((cells) => {
      const options = { awardFacts: factsAsked(scheme.eligibility) };
      const tracker = readTracker(cells, listBook(scheme.book), options);
      return tracker.kind === 'list' && !isOurs(cells) ? [[cells.sheet, tracker] as const] : [];
    }),
  );

/** A written sheet as it is read back. */
const cellsOf = ({ name, rows, columns }: SheetPlan): SheetCells => ({
  sheet: name,
  firstRow: 0,
  firstColumn: 0,
  values: rows.map(({ cells }) =>
    columns.map((_, column) => {
      const cell = cells[column];
      return !cell || cell.kind === 'blank' ? '' : cell.kind === 'text' ? cell.text : cell.value;
    }),
  ),
});

function plans(view: ContestView, lists: Lists): readonly SheetPlan[] {
  const words = { title: (_: unknown, award: string) => award, contests: '评先' };
  const pack = planPack({
    view,
    kinds: ['winners', 'disqualified', 'ballot', 'tally', 'notice', 'certificates', 'signOff'],
    head: (award) => contestHead({ source: xichuan, view, lists, award, year: 2007, now: new Date(0) }, words),
    language: 'zh',
    year: '2007',
    words: contestWords.zh.pack,
  });
  const setup = { ...EMPTY_SETUP, source: xichuan };
  return finish(
    stampPlansInSteps(withOrigins(pack, EMPTY_CONTEST, view, {}, 'zh'), [], { setup, language: 'zh' }, new Date(0)),
  );
}

const winners = (view: ContestView, award: string): readonly (string | undefined)[] =>
  (view.awards.find((one) => one.award === award)?.outcome.result?.standings ?? []).map(({ kind }) => kind);

test('votes counted on our own 计票表 serve like those of any other list', () => {
  const lists = listsOf(samples);
  const view = contestView(scheme, lists, EMPTY_CONTEST);
  const others = samples.filter(({ sheet }) => !sheet.endsWith('得票'));
  const tallies = plans(view, lists).map(cellsOf);
  const again = contestView(scheme, listsOf([...others, ...tallies]), EMPTY_CONTEST);
  expect(again.awards.find(({ award }) => award === '先进科室')?.voteColumns.map(({ sheet }) => sheet)).toEqual([
    '计票表 先进科室',
    '计票表 先进科室',
  ]);
  for (const award of ['优秀共产党员', '先进科室']) expect(winners(again, award)).toEqual(winners(view, award));
});

test('a 计票表 that nobody filled in holds no votes', () => {
  const others = samples.filter(({ sheet }) => !sheet.endsWith('得票'));
  const lists = listsOf(others);
  const view = contestView(scheme, lists, EMPTY_CONTEST);
  const again = contestView(scheme, listsOf([...others, ...plans(view, lists).map(cellsOf)]), EMPTY_CONTEST);
  expect(again.awards.slice(0, 3).map(({ progress }) => progress)).toEqual(
    new Array(3).fill({ kind: 'lacks', what: 'votes' }),
  );
});

test('what we wrote is no roster and no register', () => {
  const lists = listsOf(samples);
  const written = plans(contestView(scheme, lists, EMPTY_CONTEST), lists).map(cellsOf);
  const read = listsOf([...written, ...samples]);
  const view = contestView(scheme, read, EMPTY_CONTEST);
  expect(view.rosterSheet).toBe('花名册');
  expect(view.factSheets.map(({ sheet }) => sheet)).toEqual(['考勤', '学习笔记检查', '失误登记', '科室考勤']);
});
