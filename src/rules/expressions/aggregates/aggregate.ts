import type { Exact } from '../../../facts/exact';

/**
 * What a function over rows comes to, from its argument in each row of the group: one figure for each of these rows, in
 * their order. The group has at least one row, none of them lacks its figure.
 */
export type Aggregation = (figures: readonly Exact[]) => readonly Exact[];

/** The same figure for every row of the group. */
export const forAll =
  (of: (figures: readonly Exact[]) => Exact): Aggregation =>
  (figures) => {
    const figure = of(figures);
    return figures.map(() => figure);
  };
