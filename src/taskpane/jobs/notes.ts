import type { JsonValue } from '../../excel/port';
import { anything, oneOf, shape, text } from '../../base/shapes';

/** What the workbook keeps about a scheme on one of its sheets: where it came from, and what its document is called. */
export interface SchemeNotes {
  /** Id of the built-in that it began as; undefined where nobody said. */
  readonly origin: string | undefined;
  /** The document as the clerk names it; "" as long as nobody typed it. */
  readonly title: string;
  readonly office: string;
  readonly number: string;
  /** Of the tables as they were read last; undefined before. Under another name the sheet is known by it. */
  readonly fingerprint: string | undefined;
}

export const NO_NOTES: SchemeNotes = {
  origin: undefined,
  title: '',
  office: '',
  number: '',
  fingerprint: undefined,
};

const VERSION = 1;

/** The key in the workbook's settings, by the name of the sheet. */
export const notesKey = (sheet: string): string => `award-sheets.scheme.${sheet}`;

export const notesSetting = ({ origin, title, office, number, fingerprint }: SchemeNotes): JsonValue => ({
  version: VERSION,
  origin: origin ?? null,
  title,
  office,
  number,
  fingerprint: fingerprint ?? null,
});

const isSetting = shape({
  version: oneOf(VERSION),
  origin: anything,
  title: anything,
  office: anything,
  number: anything,
  fingerprint: anything,
});

/** Whether something is kept that is not in this form. */
export const areForeign = (setting: unknown): boolean => setting !== undefined && !isSetting(setting);

/** What a setting says; no notes where there is none or one of another shape. */
export function notesFrom(setting: unknown): SchemeNotes {
  if (!isSetting(setting)) return NO_NOTES;
  const { origin, title, office, number, fingerprint } = setting;
  return {
    origin: text(origin) ? origin : undefined,
    title: text(title) ? title : '',
    office: text(office) ? office : '',
    number: text(number) ? number : '',
    fingerprint: text(fingerprint) ? fingerprint : undefined,
  };
}
