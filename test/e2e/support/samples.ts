import { readFileSync } from 'node:fs';
import type { ExpectedSheet } from '../../../scripts/samples/expected';

/** A sample workbook and one thing to be reckoned on one of its sheets. */
export interface Sample {
  readonly scheme: string;
  readonly workbook: string;
  /** What is right there, worked out without the add-in. */
  readonly expected: ExpectedSheet;
}

function samplesOf(scheme: string, name: string): Sample[] {
  const { sheets } = JSON.parse(readFileSync(`test/e2e/expected/${name}.json`, 'utf8')) as { sheets: ExpectedSheet[] };
  return sheets.map((expected) => ({ scheme, workbook: `assets/samples/${name}.xlsx`, expected }));
}

export const samples: readonly Sample[] = [...samplesOf('澧县', 'lixian'), ...samplesOf('淅川', 'xichuan')];
