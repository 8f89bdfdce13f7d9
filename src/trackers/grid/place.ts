import { columnName, columnNumber } from './cells';

/**
 * Where a row of a list stands: its row as Excel numbers it. In a list printed in halves side by side, rows of the
 * halves further right count with the column at which their half begins, so that each row has a place of its own.
 */
export type Place = number;

/** More rows than a sheet has. */
const ROWS = 2 ** 21;

/** @param column of the sheet from 0 at which a half further right begins; undefined in a list of one piece */
export const placeOf = (row: number, column?: number): Place => (column ?? 0) * ROWS + row;

/** The row of the sheet as Excel numbers it. */
export const rowOf = (place: Place): number => place % ROWS;

/** The column of the sheet from 0 at which the half further right begins; undefined in the first one. */
export const halfOf = (place: Place): number | undefined => Math.floor(place / ROWS) || undefined;

/** As people read it: 5, or E5 for the row 5 of the half that begins at column E. */
export function placeName(place: Place): string {
  const half = halfOf(place);
  return half === undefined ? String(place) : `${columnName(half)}${rowOf(place)}`;
}

/** The place of such a name; undefined for anything else. */
export function readPlace(name: string | number | boolean): Place | undefined {
  if (typeof name === 'number') return Number.isInteger(name) && name > 0 ? name : undefined;
  const [, letters = '', digits = ''] = /^([A-Z]{0,3})([1-9]\d{0,6})$/.exec(String(name).trim()) ?? [];
  if (digits === '') return undefined;
  return placeOf(Number(digits), letters === '' ? undefined : columnNumber(letters));
}

/** The first cell of a row of the sheet, or of the half further right: A5, E5. */
export const firstCell = (place: Place): string => `${columnName(halfOf(place) ?? 0)}${rowOf(place)}`;

/** A list as far as it says where its cells stand. */
interface Standing {
  readonly columns: readonly { readonly letter: string }[];
}

/** The letters of a column, counted from 0 within the header, in the half that a row belongs to. */
export function letterAt({ columns }: Standing, place: Place, column: number): string {
  const half = halfOf(place);
  return half === undefined ? (columns[column]?.letter ?? '') : columnName(half + column);
}

/** The cell of a row under a column, counted from 0 within the header: F12. */
export const cellAt = (list: Standing, place: Place, column: number): string =>
  `${letterAt(list, place, column)}${rowOf(place)}`;
