import type { Exact } from '../../../src/facts/exact';
import type { Value } from '../office';

/**
 * Schemes as a clerk types them, each cell with what it means: the cells go to the product, the meaning to the oracle.
 */

/** A cell and its meaning. */
export interface Written<Meaning> {
  readonly cell: string;
  readonly means: Meaning;
}

/** Whether a row has a figure for a fact. Its own: nothing but exact numbers is shared with the product. */
export const isFigure = (value: Value | undefined): value is Exact =>
  typeof value === 'number' || typeof value === 'object';
