/** 比例 that Excel turned into a date: 1/3 typed into a cell that is not text. */
export interface RatioIsDate {
  readonly code: 'ratio-is-date';
  readonly text: string;
}
