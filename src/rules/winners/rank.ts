import type { Exact } from '../../facts/exact';
import { ranksOf } from '../expressions/aggregates/rank';

/** A person or section and what they scored. */
export interface Candidate {
  readonly name: string;
  readonly score: Exact;
}

/** A place in the ranking: 名次 counts from the top, equals share it. */
export interface Ranked extends Candidate {
  readonly rank: number;
  readonly result: 'wins' | 'ties' | 'loses';
}

/**
 * Ranks candidates and fills the places: higher scores first, or for the last places the lower ones. All who tie
 * across the last place are for people to decide: none of them wins by the order of a list.
 */
export function rankCandidates(
  candidates: readonly Candidate[],
  places: number,
  end: 'first' | 'last',
): readonly Ranked[] {
  const ranks = ranksOf(candidates.map(({ score }) => score));
  const ordered = candidates
    .map((candidate, index) => ({ ...candidate, rank: ranks[index] ?? 0 }))
    .sort((a, b) => (end === 'first' ? a.rank - b.rank : b.rank - a.rank));
  const last = ordered[places - 1];
  const next = ordered[places];
  const tie = places > 0 && last && next && last.rank === next.rank ? last.rank : undefined;
  return ordered.map((candidate, index) => {
    const ties = candidate.rank === tie;
    return { ...candidate, result: ties ? 'ties' : index < places ? 'wins' : 'loses' };
  });
}
