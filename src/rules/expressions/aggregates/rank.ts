import { compare, equal, type Exact } from '../../../facts/exact';

/** 名次(x): the highest is 1; equals share a place, and the next one counts them all. */
export const ranksOf = (figures: readonly Exact[]): readonly number[] => {
  const ordered = figures.map((figure, at) => ({ figure, at })).sort((a, b) => compare(b.figure, a.figure));
  const ranks = new Array<number>(figures.length).fill(1);
  ordered.forEach(({ figure, at }, place) => {
    const before = ordered[place - 1];
    const shared = before && equal(before.figure, figure) ? ranks[before.at] : undefined;
    ranks[at] = shared ?? place + 1;
  });
  return ranks;
};
