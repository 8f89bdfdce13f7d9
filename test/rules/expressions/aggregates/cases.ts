import type { Exact } from '../../../../src/facts/exact';

/** Figures of the rows of one group, and what the function comes to in each of them. */
export type AggregateCases = readonly { readonly figures: readonly Exact[]; readonly wanted: readonly Exact[] }[];
