import { compare, toNumber } from '../../facts/exact';
import { slotOf } from '../../facts/book';
import { entryOf } from '../../base/entries';
import type { Row } from '../../facts/row';
import { finish, mapInSteps, sortInSteps, type Steps } from '../../base/steps';
import { choicesFor, holdsUnder } from '../award/readings';
import { rulesForItem, verdictFor } from '../eligibility/eligible';
import { type Quota, quotaOf } from '../places/quota';
import type { Eligibility, Places, Scheme, ScorePart } from '../scheme/scheme';
import { rankCandidates } from '../winners/rank';
import { partsOf, type Score, scoreOf, scoresIn, sharesOf } from './score';

/** What the ranking makes of a row for one award. `unsure`: facts that could bar it are missing. */
export type Mark = { readonly award: string; readonly rule: Places } & (
  | { readonly kind: 'wins' | 'ties' }
  | { readonly kind: 'barred'; readonly bars: readonly Eligibility[] }
  | { readonly kind: 'unsure'; readonly missing: readonly string[] }
);

/** A row of the list with its score; the rank counts from 1, equals share it, rows without a score have none. */
export interface Standing {
  readonly index: number;
  readonly score: Score;
  readonly rank: number | undefined;
  readonly marks: readonly Mark[];
}

/** An award for which nobody could be marked, and why. */
interface Unfilled {
  readonly award: string;
  readonly quota: Exclude<Quota, { kind: 'places' }>;
}

export interface Standings {
  /** In the order of the ranking, rows without a score last. */
  readonly standings: readonly Standing[];
  readonly unfilled: readonly Unfilled[];
}

/** The parts that make up a score under the readings in force. */
export function partsInForce(scheme: Scheme, assessment: string): readonly ScorePart[] {
  const parts = partsOf(scheme, assessment);
  const [choice] = choicesFor(scheme, parts);
  return choice ? parts.filter((part) => holdsUnder(part.reading, choice)) : parts;
}

/** The awards whose places the ranking by an assessment fills, as 评出 says. */
export const electedBy = (scheme: Scheme, assessment: string): readonly string[] => [
  ...new Set(partsOf(scheme, assessment).flatMap(({ elects }) => elects)),
];

/**
 * Scores and ranks the rows, and marks for each award whom its places go to: first or last, in all or within each
 * group, ties for the last place marked and left to whoever decides. A row that the award's 资格 bars is passed over.
 */
export const standingsOf = (
  scheme: Scheme,
  assessment: string,
  awards: readonly string[],
  rows: readonly Row[],
): Standings => finish(standingsInSteps(scheme, assessment, awards, rows));

/** The same in steps, for many rows. */
export function* standingsInSteps(
  scheme: Scheme,
  assessment: string,
  awards: readonly string[],
  rows: readonly Row[],
): Steps<Standings> {
  const parts = partsOf(scheme, assessment);
  const own = yield* mapInSteps(rows, (row) => scoreOf(scheme, parts, row));
  const hundreds = own.some((one) => one.kind === 'score' && compare(one.score, 1) > 0);
  const scores = hundreds ? own.map((score, index) => unlessShares(scheme, assessment, rows[index], score)) : own;
  // Ranking is quick over what is in order already.
  const scored = yield* sortInSteps(
    scores.flatMap((score, index) => (score.kind === 'score' ? [{ name: String(index), score: score.score }] : [])),
    (a, b) => compare(b.score, a.score),
  );
  const ranks = new Map(rankCandidates(scored, 0, 'first').map(({ name, rank }) => [Number(name), rank]));
  const marks = new Map<number, Mark[]>();
  const unfilled: Unfilled[] = [];
  for (const award of awards) {
    const filled = yield* fill(scheme, award, rows, scored);
    if ('quota' in filled) unfilled.push(filled);
    else for (const [index, mark] of filled.marks) marks.set(index, [...(marks.get(index) ?? []), mark]);
  }
  const standings = scores.map((score, index): Standing => ({
    index,
    score,
    rank: ranks.get(index),
    marks: marks.get(index) ?? [],
  }));
  const place = ({ rank }: Standing): number => rank ?? Infinity;
  return {
    standings: yield* sortInSteps(standings, (a, b) =>
      place(a) === place(b) ? a.index - b.index : place(a) - place(b),
    ),
    unfilled,
  };
}

/** A row of percentages among rows of scores of a hundred has no score: beside them it would come last by a slip. */
function unlessShares(scheme: Scheme, assessment: string, row: Row | undefined, score: Score): Score {
  if (!row || score.kind !== 'score' || compare(score.score, 1) >= 0) return score;
  const faults = sharesOf(scoresIn(partsInForce(scheme, assessment), row, scheme));
  return faults.length > 0 ? { kind: 'bad', faults } : score;
}

type Candidates = Parameters<typeof rankCandidates>[0];

function* fill(
  scheme: Scheme,
  award: string,
  rows: readonly Row[],
  scored: Candidates,
): Steps<Unfilled | { readonly marks: readonly (readonly [number, Mark])[] }> {
  const [first] = rows;
  const quota: Quota = first ? quotaOf(scheme, { award, row: first, base: scored.length }) : { kind: 'none' };
  if (quota.kind !== 'places') return { award, quota };
  const { rule, count } = quota;
  const marks: (readonly [number, Mark])[] = [];
  const bars = rulesForItem(scheme, award);
  const verdicts = yield* mapInSteps(scored, ({ name }) => {
    const row = rows[Number(name)];
    return row && bars.length > 0 ? verdictFor(scheme, bars, row) : undefined;
  });
  const open = scored.filter(({ name }, place) => {
    const index = Number(name);
    const verdict = verdicts[place];
    if (verdict?.kind === 'barred') marks.push([index, { award, rule, kind: 'barred', bars: verdict.bars }]);
    if (verdict?.kind === 'undecided') marks.push([index, { award, rule, kind: 'unsure', missing: verdict.missing }]);
    return verdict?.kind !== 'barred';
  });
  for (const group of groupsOf(scheme, rule, rows, open)) {
    for (const { name, result } of rankCandidates(group, toNumber(count), rule.end)) {
      if (result !== 'loses') marks.push([Number(name), { award, rule, kind: result }]);
    }
  }
  return { marks };
}

function groupsOf(scheme: Scheme, { within }: Places, rows: readonly Row[], scored: Candidates): readonly Candidates[] {
  if (within === undefined) return [scored];
  const slot = slotOf(scheme.book, within);
  const groups = new Map<string, Candidates[number][]>();
  for (const candidate of scored) {
    const key = String(rows[Number(candidate.name)]?.values[slot] ?? '');
    entryOf(groups, key, () => []).push(candidate);
  }
  return [...groups.values()];
}
