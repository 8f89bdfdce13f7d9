/** 方式 that is no word of the tables. */
export interface ModeUnknown {
  readonly code: 'mode-unknown';
  readonly text: string;
}
