import { type Area, MAX_COLUMNS, MAX_ROWS, isWholeColumns, isWholeRows } from './area';

/** Letters of a column, counted from 0: 0 → A, 26 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** Column of its letters, counted from 0. */
export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A1 address of one cell. */
export const cellName = (row: number, column: number): string => columnName(column) + String(row + 1);

/** A1 address of an area without its sheet: A1, B2:C3, A:C, 2:5. */
export function areaName(a: Area): string {
  const first = cellName(a.row, a.column);
  if (a.rows === 1 && a.columns === 1) return first;
  if (isWholeRows(a)) return `${a.row + 1}:${a.row + a.rows}`;
  if (isWholeColumns(a)) return `${columnName(a.column)}:${columnName(a.column + a.columns - 1)}`;
  return `${first}:${cellName(a.row + a.rows - 1, a.column + a.columns - 1)}`;
}

/** As {@link areaName} with $ before letters and numbers. */
export const absoluteAreaName = (a: Area): string => areaName(a).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);

/** A sheet's name as it stands before `!`, in quotes where Excel wants them. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[Rr]\d*[Cc]?\d*$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** An address as text gives it: the sheet's name where written, and the area. */
export interface ParsedAddress {
  readonly sheet: string | null;
  readonly area: Area;
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(text.trim());
  const [, letters, digits] = match ?? [];
  if (letters === undefined && digits === undefined) return null;
  return {
    row: digits === undefined ? null : Number(digits) - 1,
    column: letters === undefined ? null : columnIndex(letters),
  };
}

/** Splits `'My sheet'!A1` at its last `!`. */
export function splitSheet(text: string): { sheet: string | null; rest: string } {
  const bang = text.lastIndexOf('!');
  if (bang < 0) return { sheet: null, rest: text };
  const written = text.slice(0, bang);
  const sheet = /^'.*'$/s.test(written) ? written.slice(1, -1).replace(/''/g, "'") : written;
  return { sheet, rest: text.slice(bang + 1) };
}

/** Reads A1, $A$1:C3, A:C, 2:5, each with or without a sheet before it; null where the text is no address on a sheet. */
export function parseAddress(text: string): ParsedAddress | null {
  const { sheet, rest } = splitSheet(text);
  const [left = '', right = left, ...more] = rest.split(':');
  const p = parseCorner(left);
  const q = parseCorner(right);
  if (!p || !q || more.length > 0) return null;
  // "A" or "5" alone is a name or a number, not an address.
  if (!rest.includes(':') && (p.row === null || p.column === null)) return null;
  if ((p.row === null) !== (q.row === null) || (p.column === null) !== (q.column === null)) return null;
  const rows = [p.row ?? 0, q.row ?? MAX_ROWS - 1];
  const columns = [p.column ?? 0, q.column ?? MAX_COLUMNS - 1];
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [leftmost, rightmost] = [Math.min(...columns), Math.max(...columns)];
  if (top < 0 || bottom >= MAX_ROWS || rightmost >= MAX_COLUMNS) return null;
  return { sheet, area: { row: top, column: leftmost, rows: bottom - top + 1, columns: rightmost - leftmost + 1 } };
}
