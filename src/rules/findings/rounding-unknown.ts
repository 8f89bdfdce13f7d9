/** 取整 that is no word of the tables. */
export interface RoundingUnknown {
  readonly code: 'rounding-unknown';
  readonly text: string;
}
