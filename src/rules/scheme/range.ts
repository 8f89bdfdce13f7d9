/** The cells of a range as Excel hands them over: rows of texts, numbers, booleans, blanks. */
export type Grid = readonly (readonly unknown[])[];

/** A cell of the range that holds the tables, counted from 0. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}
