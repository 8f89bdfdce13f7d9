import { compare, type Exact } from '../../facts/exact';

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
  const sorted = [...candidates].sort((a, b) => compare(b.score, a.score));
  const ranks: number[] = [];
  sorted.forEach((candidate, index) => {
    const before = sorted[index - 1];
    ranks.push(before && compare(before.score, candidate.score) === 0 ? (ranks[index - 1] ?? 1) : index + 1);
  });
  const ranked = sorted.map((candidate, index) => ({ ...candidate, rank: ranks[index] ?? 0 }));
  const ordered = end === 'first' ? ranked : [...ranked].sort((a, b) => b.rank - a.rank);
  const last = ordered[places - 1];
  const next = ordered[places];
  const tie = places > 0 && last && next && compare(last.score, next.score) === 0 ? last.score : undefined;
  return ordered.map((candidate, index) => {
    const ties = tie !== undefined && compare(candidate.score, tie) === 0;
    return { ...candidate, result: ties ? 'ties' : index < places ? 'wins' : 'loses' };
  });
}
