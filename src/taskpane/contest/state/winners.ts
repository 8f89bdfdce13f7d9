import type { Candidate } from './pool';
import type { AwardView } from './view';

/** Candidates who are in: those who pass first, then by rank. */
export function winnersOf({
  pool,
  outcome,
  rule,
}: AwardView): readonly { readonly candidate: Candidate; readonly index: number }[] {
  const standings = outcome.result?.standings ?? [];
  const rankOf = (index: number): number => {
    const standing = standings[index];
    if (standing?.kind !== 'wins') return 0;
    const rank = Math.min(...standing.ranks.map((one) => one ?? Infinity));
    return rule.end === 'first' ? rank : -rank;
  };
  return pool.candidates
    .map((candidate, index) => ({ candidate, index }))
    .filter(({ index }) => ['wins', 'passes'].includes(standings[index]?.kind ?? ''))
    .sort((a, b) => rankOf(a.index) - rankOf(b.index));
}
