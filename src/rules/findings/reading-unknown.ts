/** 释义 that names a reading which the table of readings lacks. */
export interface ReadingUnknown {
  readonly code: 'reading-unknown';
  readonly text: string;
  readonly known: readonly string[];
}
