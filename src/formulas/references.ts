import { columnNumber } from '../trackers/grid/cells';

/** A reference to cells: rows and columns from 0. */
export interface Reference {
  /** With its exclamation mark, as written; "" for the sheet of the formula. */
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const CELL = String.raw`\$?([A-Z]{1,3})\$?(\d{1,7})`;
const REFERENCE = new RegExp(String.raw`^((?:'(?:[^']|'')+'|[^'!:\s()",]+)!)?${CELL}(?::${CELL})?$`, 'i');

/** Reads A1, $A$3:$H$3 or 表!A4; undefined for everything else, names and tables too. */
export function referenceOf(text: string): Reference | undefined {
  const [, sheet = '', left, top, right = left, bottom = top] = REFERENCE.exec(text.trim()) ?? [];
  if (left === undefined || top === undefined || right === undefined || bottom === undefined) return undefined;
  const columns = [left, right].map((letters) => columnNumber(letters.toUpperCase()));
  const rows = [top, bottom].map((digits) => Number(digits) - 1);
  return {
    sheet,
    left: Math.min(...columns),
    right: Math.max(...columns),
    top: Math.min(...rows),
    bottom: Math.max(...rows),
  };
}

/** The name of the sheet that a reference is on; undefined for the formula's own. */
export const sheetNameOf = ({ sheet }: Reference): string | undefined =>
  sheet === ''
    ? undefined
    : sheet
        .slice(0, -1)
        .replace(/^'(.*)'$/s, '$1')
        .replaceAll("''", "'");

/** Whether it reaches over one row, or is a single cell. */
export const isOneRow = ({ top, bottom }: Reference): boolean => top === bottom;
export const isOneCell = (reference: Reference): boolean => isOneRow(reference) && reference.left === reference.right;

/** The text of an argument "澧县"; undefined for one that is no text. */
export function literalOf(argument: string): string | undefined {
  const [, content] = /^"((?:[^"]|"")*)"$/.exec(argument.trim()) ?? [];
  return content?.replaceAll('""', '"');
}
