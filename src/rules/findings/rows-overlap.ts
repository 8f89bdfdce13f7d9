/** A row of a 组 that can hold together with row `other` (as people count) and pays another amount. */
export interface RowsOverlap {
  readonly code: 'rows-overlap';
  readonly group: string;
  readonly other: number;
}
