import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import type { ExpectedContest } from '../../../scripts/samples/contest/expected';
import { schemeFrom } from '../../../src/rules/schemes/catalog';
import { xichuan } from '../../../src/rules/schemes/xichuan';
import { listBook, type Lists } from '../../../src/taskpane/contest/state/lists';
import { factsAsked } from '../../../src/taskpane/contest/state/roster';
import { EMPTY_CONTEST } from '../../../src/taskpane/contest/state/setup';
import { type AwardView, contestView, type ContestView } from '../../../src/taskpane/contest/state/view';
import { readTracker } from '../../../src/trackers/tracker';
import { sheetCells } from '../../samples/workbook';

const expected = JSON.parse(readFileSync('test/e2e/expected/xichuan-contest.json', 'utf8')) as ExpectedContest;
const scheme = schemeFrom(xichuan);

async function lists(): Promise<Lists> {
  const workbook = await new ExcelJS.Workbook().xlsx.readFile('assets/samples/xichuan-contest.xlsx');
  const awardFacts = factsAsked(scheme.eligibility);
  return new Map(
    workbook.worksheets.flatMap((sheet) => {
      const tracker = readTracker(sheetCells(sheet), listBook(scheme.book), { awardFacts });
      return tracker.kind === 'list' ? [[sheet.name, tracker] as const] : [];
    }),
  );
}

const named = ({ pool, outcome }: AwardView, ...kinds: string[]): readonly string[] =>
  pool.candidates.flatMap(({ name }, index) =>
    kinds.includes(outcome.result?.standings[index]?.kind ?? '') ? [name] : [],
  );

describe('the sample of a year, as the pane proposes to read it', () => {
  let view: ContestView;
  beforeAll(async () => {
    view = contestView(scheme, await lists(), EMPTY_CONTEST);
  });
  const award = (name: string): AwardView => {
    const found = view.awards.find((one) => one.award === name);
    if (!found) throw new Error(name);
    return found;
  };

  test('which sheet is what', () => {
    expect(view.rosterSheet).toBe('花名册');
    expect(view.factSheets).toEqual([
      { sheet: '考勤', repeats: 'conflict', counts: '' },
      { sheet: '学习笔记检查', repeats: 'conflict', counts: '' },
      { sheet: '失误登记', repeats: 'conflict', counts: '受批评失误次数' },
      { sheet: '科室考勤', repeats: 'conflict', counts: '' },
    ]);
    expect(award('优秀共产党员').choice.filter).toEqual({ header: '政治面貌', value: '中共党员' });
    expect(award('先进科室').voteColumns.map(({ column }) => column)).toEqual(['C', 'D']);
  });

  test('the person who is on no roster is said', () => {
    expect(view.findings).toEqual([{ kind: 'stranger', sheet: '考勤', name: '员工41', sheetRow: 43, near: undefined }]);
  });

  test('who is barred, and who cannot be decided', () => {
    const staff = award('先进工作者');
    expect(named(staff, 'barred')).toEqual(expected.barred);
    expect(named(staff, 'undecided')).toEqual(expected.undecided);
  });

  test.each(expected.awards.map((one) => [one.award, one] as const))('%s', (name, right) => {
    const found = award(name);
    expect([found.counted, found.outcome.result?.places]).toEqual([right.base, right.places]);
    expect([...named(found, 'wins')].sort()).toEqual([...right.wins].sort());
    expect([...named(found, 'ties')].sort()).toEqual([...right.ties].sort());
    expect([...named(found, 'passes')].sort()).toEqual([...right.passes].sort());
  });

  test('how far each award is', () => {
    expect(view.awards.map(({ award: name, progress }) => [name, progress.kind])).toEqual([
      ['优秀共产党员', 'ready'],
      ['先进工作者', 'undecided'],
      ['先进科室', 'tied'],
      ['优秀文稿', 'ready'],
      ['优秀调研', 'ready'],
      ['优秀信息', 'ready'],
      ['学习文章', 'lacks'],
    ]);
  });
});
