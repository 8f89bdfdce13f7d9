/**
 * Schemes as a clerk types them, each cell with what it means: the cells go to the product, the meaning to the oracle.
 */

/** A cell and its meaning. */
export interface Written<Meaning> {
  readonly cell: string;
  readonly means: Meaning;
}
