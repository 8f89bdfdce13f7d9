import { compare, type Exact } from '../../facts/exact';
import { rankCandidates } from '../winners/rank';

/** Votes or scores by the key of the candidate. */
export type VoteList = ReadonlyMap<string, Exact>;

/** What the votes make of one candidate. `ranks` has one entry a list, undefined where the candidate is not on it. */
export interface Count {
  readonly key: string;
  readonly ranks: readonly (number | undefined)[];
  readonly result: 'wins' | 'ties' | 'loses';
}

export interface Counted {
  readonly counts: readonly Count[];
  /** Places that people must give to some of those who tie. */
  readonly open: number;
}

/**
 * Ranks candidates by one vote list, or by two that stand side by side: then those who are among the first on both win,
 * and who is on one alone, or ties across the last place of a list, is for people to decide. A candidate without a
 * score on a list is not on it.
 *
 * @param keys the candidates; none twice
 */
export function countVotes(
  keys: readonly string[],
  voteLists: readonly VoteList[],
  places: number,
  end: 'first' | 'last',
): Counted {
  const lists = voteLists.map((votes) => {
    const candidates = keys.flatMap((key) => {
      const score = votes.get(key);
      return score === undefined ? [] : [{ name: key, score }];
    });
    return new Map(rankCandidates(candidates, places, end).map((ranked) => [ranked.name, ranked]));
  });
  const standings = keys.map((key) => ({
    key,
    ranks: lists.map((list) => list.get(key)?.rank),
    results: lists.map((list) => list.get(key)?.result ?? ('loses' as const)),
  }));
  const sure = standings.filter(({ results }) => lists.length > 0 && results.every((result) => result === 'wins'));
  const perhaps = standings.filter(
    (one) => !sure.includes(one) && one.results.some((result) => result === 'wins' || result === 'ties'),
  );
  const left = places - sure.length;
  // Where there is a place for each of them nothing is left to decide.
  const filled = perhaps.length <= left;
  return {
    counts: standings.map((one) => ({
      key: one.key,
      ranks: one.ranks,
      result: sure.includes(one) ? 'wins' : !perhaps.includes(one) ? 'loses' : filled ? 'wins' : 'ties',
    })),
    open: filled ? 0 : left,
  };
}

/** Whether a score would be in the places, or tie for the last of them, beside those who are. */
export function wouldReach(score: Exact, taken: readonly Exact[], places: number, end: 'first' | 'last'): boolean {
  const better = taken.filter((other) => (end === 'first' ? compare(other, score) > 0 : compare(other, score) < 0));
  return better.length < places;
}
