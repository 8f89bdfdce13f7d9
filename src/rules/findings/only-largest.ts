/** Deductions for different things of which only the largest is made, since neither is 累加. */
export interface OnlyLargest {
  readonly code: 'only-largest';
  /** The other row, counted from 1. */
  readonly other: number;
}
