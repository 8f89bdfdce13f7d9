/** 计量 that names no fact. */
export interface MeasureUnknown {
  readonly code: 'measure-unknown';
  readonly text: string;
}
