/** Two rows of 奖励 with the same conditions and different amounts: only the larger is ever paid. */
export interface RowsSame {
  readonly code: 'rows-same';
  /** The other row, counted from 1. */
  readonly other: number;
}
