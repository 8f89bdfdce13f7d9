/** Bands of one figure that meet at a value which both include, and pay differently. */
export interface BandsTouch {
  readonly code: 'bands-touch';
  readonly fact: string;
  readonly value: string;
  /** The other row, counted from 1. */
  readonly other: number;
}
