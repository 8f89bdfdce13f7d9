import type { SheetCells } from '../../../src/excel/port';
import { compareList } from '../../../src/recheck/compare-list';
import { gridOfPlan } from '../../../src/recheck/grid';
import { stampOf } from '../../sheets/stamp-of';
import type { SheetPlan } from '../../../src/sheets/plan/plan';
import { contestLists } from '../../../src/taskpane/contest/again';
import { EMPTY_CONTEST } from '../../../src/taskpane/contest/state/setup';
import { sourceInSteps, stampPlansInSteps } from '../../../src/taskpane/jobs/stamp-plans';
import { EMPTY_SETUP } from '../../../src/taskpane/state/pane-state';
import { schemeUnder } from '../../../src/taskpane/state/scheme-choice';
import { planAgain } from '../../../src/taskpane/tools/recheck/again';
import { keepChoice } from '../../../src/taskpane/tools/daily/choice';
import { keepWhatIf } from '../../../src/taskpane/whatif/again';
import { comparisonPlan } from '../../../src/taskpane/whatif/comparison-plan';
import { type Evidence, sheetsOf } from '../../../src/taskpane/whatif/state/evidence';
import { groundOf } from '../../../src/taskpane/whatif/try-out';
import type { NamedScenario } from '../../../src/whatif/kept';
import { finish } from '../../../src/base/steps';
import { articles, oneAward, read, sheetOf, source } from '../sheets';
import { silentRun } from '../silent-run';

const NOW = new Date(2024, 8, 30, 16, 20);

/** 测算对比 of the evidence as it is written. */
function written(evidence: Evidence, scenarios: readonly NamedScenario[]): SheetPlan {
  const plan = finish(comparisonPlan(groundOf(evidence), scenarios, 'zh', NOW));
  const choice = keepChoice(keepWhatIf(evidence, scenarios));
  const origin = { tool: 'whatif', part: plan.name, choice, decisions: [] } as const;
  const [stamped] = finish(
    stampPlansInSteps([{ ...plan, origin }], sheetsOf(evidence), { setup: evidence.setup, language: 'zh' }, NOW),
  );
  if (!stamped) throw new Error('nothing');
  return stamped;
}

/** What 复核 finds a day later, with these sheets. */
async function recheck(plan: SheetPlan, scheme: string, sheets: readonly SheetCells[]) {
  const stamp = stampOf(plan);
  if (stamp.kind !== 'list') throw new Error(stamp.kind);
  const again = await planAgain(
    { source: source(scheme), stamp: stamp.stamp, sheets, now: new Date(2024, 9, 1) },
    silentRun,
  );
  const sources = sheets.some(
    (cells, at) => stamp.stamp.sources[at]?.fingerprint !== finish(sourceInSteps(cells)).fingerprint,
  );
  const changed = { scheme: false, sources, decision: false };
  return {
    anew: again !== undefined,
    found: compareList(again?.plans[0], gridOfPlan(plan), stamp.stamp, changed),
  };
}

const changedAt = (cells: SheetCells, was: string | number, is: string | number): SheetCells => ({
  ...cells,
  values: cells.values.map((row) => row.map((cell) => (cell === was ? is : cell))),
});

describe('amounts', () => {
  const { result } = read('澧县', oneAward('上稿'), articles);
  const setup = { ...EMPTY_SETUP, source: source('澧县'), award: oneAward('上稿') };
  const evidence: Evidence = { source: source('澧县'), setup, result, cells: articles, contest: undefined };
  const scenarios = [
    { name: '中央提高', scenario: new Map([['奖励7/金额', '600']]) },
    { name: '另一种读法', scenario: new Map([['释义/电视计奖', '两者']]) },
  ];
  const plan = written(evidence, scenarios);

  test('come out again by the scenarios that the stamp keeps, under their names', async () => {
    expect(await recheck(plan, '澧县', [articles])).toEqual({ anew: true, found: [] });
    const stamp = stampOf(plan);
    expect(stamp.kind === 'list' && stamp.stamp.sources).toEqual([finish(sourceInSteps(articles))]);
    expect(plan.rows.find(({ cells }) => cells[0]?.style === 'stamp')?.cells[0]).toMatchObject({
      text: expect.stringContaining('生成时间：2024-09-30 16:20') as string,
    });
  });

  test('changed by hand, or with the tracker, are told apart', async () => {
    const row = plan.rows.findIndex(({ cells }) => cells[0]?.kind === 'text' && cells[0].text === '戊');
    const edited: SheetPlan = {
      ...plan,
      rows: plan.rows.map((one, at) =>
        at === row
          ? { ...one, cells: one.cells.map((cell, c) => (c === 1 ? { ...cell, kind: 'number', value: 1 } : cell)) }
          : one,
      ),
    };
    const byHand = await recheck(edited, '澧县', [articles]);
    expect(byHand.found).toEqual([expect.objectContaining({ kind: 'cell-changed', cause: 'sheet', was: '1' })]);
    const later = await recheck(plan, '澧县', [changedAt(articles, '戊', '庚')]);
    expect(later.found).toContainEqual(expect.objectContaining({ cause: 'tracker', was: '戊', is: '庚' }));
  });

  test('that the sheet no longer gives are not made up: only what was changed by hand is found', async () => {
    expect(await recheck(plan, '澧县', [])).toEqual({ anew: false, found: [] });
  });
});

test('places and bars come out again from the lists of the contest', async () => {
  const people = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'];
  const lines = people.map((name, at) => `${name}|${at < 5 ? '秘书科' : '信息科'}|是|无|${at + 3}|0|0|0`);
  const heads = '姓名|科室|党员|党政纪处分|迟到|旷工|受批评失误|笔记不合格';
  const roster = sheetOf('花名册', `2007年度花名册\n${heads}\n${lines.join('\n')}`);
  const xichuan = source('淅川');
  const contest = { ...contestLists(schemeUnder(xichuan, new Map()), [roster]), setup: EMPTY_CONTEST };
  const setup = { ...EMPTY_SETUP, source: xichuan };
  const evidence: Evidence = { source: xichuan, setup, result: undefined, cells: roster, contest };
  const [first] = groundOf(evidence).parameters.filter(({ kind, table }) => kind === 'number' && table === 'places');
  const scenario = new Map([[first?.path ?? '', '50%']]);
  const plan = written(evidence, [{ name: '放宽', scenario }]);
  expect(await recheck(plan, '淅川', [roster])).toEqual({ anew: true, found: [] });
  const fewer = { ...roster, values: roster.values.slice(0, -4) };
  expect((await recheck(plan, '淅川', [fewer])).found).toContainEqual(expect.objectContaining({ cause: 'tracker' }));
});
