import { commonFacts } from '../../facts/vocabulary';
import { textKey } from '../../facts/text';
import { awardNames, type Program, programFor } from '../../rules/award/program';
import { factsOfCondition } from '../../rules/conditions/condition';
import { factsOfAmount } from '../../rules/scheme/amount';
import { recordedFacts } from '../../rules/award/recorded';
import type { Scheme } from '../../rules/scheme/scheme';
import type { ListTracker, TrackerOptions } from '../../trackers/reading';

/** Which award the rows are about: one for all, or what each row has under 奖项. */
export type AwardChoice = { readonly kind: 'one'; readonly award: string } | { readonly kind: 'column' };

/** An award that a tracker may be about, and how well its columns fit: 0 and less is no fit. */
export interface AwardFit {
  readonly choice: AwardChoice;
  readonly score: number;
}

/** Facts that every list has: they say nothing about the award. */
const everywhere: ReadonlySet<string> = new Set(commonFacts.map((fact) => fact.name));
/** What it is worth, in facts that columns name, that the sheet or the title above its header is called like the award. */
const CALLED_SO = 3;

/** Facts that a clerk records for the award, to lead the search for the header. */
export function awardFactsOf(scheme: Scheme, choice: AwardChoice): readonly string[] {
  const names = choice.kind === 'one' ? [choice.award] : awardNames(scheme);
  return recordedFacts(
    scheme,
    names.flatMap((name) => [...(programFor(scheme, name)?.facts ?? [])]),
  );
}

/** The fact that names who is paid, where all these awards go to the same one (归属); undefined where the rules say none. */
export function receiverOf(scheme: Scheme, choice: AwardChoice): string | undefined {
  const names = choice.kind === 'one' ? [choice.award] : awardNames(scheme);
  const owners = new Set(
    names.map((name) => programFor(scheme, name)?.rollUps.find(({ owner }) => owner !== undefined)?.owner),
  );
  return owners.size === 1 ? [...owners][0] : undefined;
}

/** How a tracker is read with these awards in mind. */
export const readFor = (
  scheme: Scheme,
  choice: AwardChoice,
): Pick<TrackerOptions, 'awardFacts' | 'awards' | 'receiver'> => ({
  awardFacts: awardFactsOf(scheme, choice),
  awards: awardNames(scheme),
  receiver: receiverOf(scheme, choice),
});

/** Whether the tracker says of each row which award it is about. */
export const hasAwardColumn = (tracker: ListTracker): boolean => tracker.uses.some((use) => use.fact.name === '奖项');

/**
 * The award that the columns name best; undefined where none fits. The tracker is one that was read for the scheme
 * without an award. An award needs two facts that only it looks at, or all of them where it has fewer, one of them such as its
 * amounts hang on, one alone where the title is called like it; or a sheet that is called like it.
 *
 * @param title what stands above the header
 */
export function proposeAward(scheme: Scheme, tracker: ListTracker, title: string): AwardFit | undefined {
  if (hasAwardColumn(tracker) && namesAwards(scheme, tracker)) {
    return { choice: { kind: 'column' }, score: tracker.columns.length };
  }
  let best: AwardFit | undefined;
  for (const award of awardNames(scheme)) {
    const program = programFor(scheme, award);
    const score = program ? fitOf(program, tracker, title) : 0;
    if (score > (best?.score ?? 0)) best = { choice: { kind: 'one', award }, score };
  }
  return best;
}

function fitOf(program: Program, tracker: ListTracker, title: string): number {
  const served = new Set(tracker.uses.map((use) => use.fact.name));
  const telling = [...program.facts].filter((fact) => !everywhere.has(fact));
  const named = telling.filter((fact) => served.has(fact)).length;
  const award = textKey(program.award);
  if (textKey(tracker.sheet).includes(award)) return named + CALLED_SO;
  // 作者 and 标题 tell two articles apart in any office's list: what is paid for them must hang on something there too.
  const decisive = decisiveIn(program);
  const hangs = decisive.size === 0 || [...decisive].some((fact) => served.has(fact));
  if (!hangs || named === 0) return 0;
  if (textKey(title).includes(award)) return named + CALLED_SO;
  return named >= 2 || telling.length === 1 ? named : 0;
}

/** Facts on which the award's amounts hang, those that every list has aside. */
function decisiveIn({ scheme, rules }: Program): ReadonlySet<string> {
  const facts = rules.flatMap((rule) => [
    ...rule.when.flatMap(({ fact, condition }) => [fact, ...factsOfCondition(condition)]),
    ...factsOfAmount(rule),
  ]);
  return new Set([...facts, ...recordedFacts(scheme, facts)].filter((fact) => !everywhere.has(fact)));
}

/** An 奖项 column of another scheme's awards is no use here. */
function namesAwards(scheme: Scheme, tracker: ListTracker): boolean {
  const column = tracker.uses.find((use) => use.fact.name === '奖项')?.column ?? -1;
  return tracker.rows.some((row) => programFor(scheme, String(row.cells[column] ?? '')) !== undefined);
}
