/** A row of 计分 whose part stands in a row above too: the same figure counts twice. */
export interface PartTwice {
  readonly code: 'part-twice';
  readonly part: string;
  /** The row above, from 1. */
  readonly other: number;
}
