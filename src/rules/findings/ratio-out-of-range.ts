/** 比例 that is no ratio above 0 and at most 1. */
export interface RatioOutOfRange {
  readonly code: 'ratio-out-of-range';
  readonly text: string;
}
