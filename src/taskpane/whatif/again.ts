import type { JobOptions } from '../../excel/port';
import type { SheetPlan } from '../../sheets/plan/plan';
import { fromKept, type NamedScenario, toKept } from '../../whatif/kept';
import { contestLists } from '../contest/again';
import { fromContestSetting, toContestSetting } from '../contest/state/setup-setting';
import { drive } from '../jobs/drive';
import { reckonCells } from '../jobs/reckon-cells';
import type { AwardChoice } from '../state/award-choice';
import { type MadeBefore, readingsBefore } from '../state/made-before';
import { isBroken, schemeUnder } from '../state/scheme-choice';
import { type ChoiceReader, chosenOnly, type KeptChoice, readChoice } from '../tools/daily/choice';
import { keepSetup, settledAgain } from '../tools/daily/settled';
import { comparisonPlan } from './comparison-plan';
import type { Evidence } from './state/evidence';
import { groundOf } from './try-out';

/** What a comparison hangs on beside scheme and sheets: the scenarios, and what the clerk settled about the sheets. */
export const keepWhatIf = (
  { setup, result, cells, contest }: Evidence,
  scenarios: readonly NamedScenario[],
): KeptChoice =>
  chosenOnly({
    ...keepSetup(setup),
    sheet: cells?.sheet,
    award: result && (result.choice.kind === 'one' ? [result.choice.award] : []),
    scenarios: JSON.stringify(toKept(scenarios)),
    contest: contest && JSON.stringify(toContestSetting(contest.setup)),
    lists: contest?.cells.map(({ sheet }) => sheet),
  });

/**
 * 测算对比 as it comes out today; undefined where its sheet no longer gives amounts, where what was kept is of another
 * form, or when cancelled.
 */
export async function comparisonAgain(before: MadeBefore, run: JobOptions): Promise<SheetPlan | undefined> {
  const { source, sheets, now } = before;
  const { choice, language } = before.stamp;
  const readings = readingsBefore(before);
  const kept = readChoice(choice);
  const { scenarios, broken } = fromKept(jsonIn(kept, 'scenarios'));
  const scheme = schemeUnder(source, readings);
  if (broken > 0 || isBroken(scheme)) return undefined;
  const { cells, setup } = settledAgain(
    source,
    readings,
    sheets.find(({ sheet }) => sheet === kept.text('sheet')),
    kept,
  );
  const award = awardIn(kept);
  const reckoned = award && cells && (await reckonCells(cells, scheme, setup, award, run));
  if (award && !reckoned?.result) return undefined;
  const contestSetup = fromContestSetting(jsonIn(kept, 'contest'));
  const names = new Set(kept.texts('lists'));
  const lists = sheets.filter(({ sheet }) => names.has(sheet));
  const ground = groundOf({
    source,
    setup,
    cells,
    result: reckoned?.result,
    contest: contestSetup && { ...contestLists(scheme, lists), setup: contestSetup },
  });
  return drive(comparisonPlan(ground, scenarios, language, now), run);
}

/** Undefined where the sheet had no amounts; without a name each row has its own award. */
function awardIn(kept: ChoiceReader): AwardChoice | undefined {
  const names = kept.texts('award');
  const [award] = names ?? [];
  return names && (award === undefined ? { kind: 'column' } : { kind: 'one', award });
}

const jsonIn = (kept: ChoiceReader, name: string): unknown => JSON.parse(kept.text(name) ?? 'null');
