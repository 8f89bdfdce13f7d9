import { columnNumber } from '../../trackers/grid/cells';
import { halfOf, type Place, placeOf, rowOf } from '../../trackers/grid/place';

/** First and last row of an address such as F12, N5:N7 or 17:17, as Excel numbers them; undefined where it has none. */
export function rowsOf(address: string): { readonly first: number; readonly last: number } | undefined {
  const rows = [...address.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const [first] = rows;
  return first === undefined ? undefined : { first, last: rows[rows.length - 1] ?? first };
}

/** First and last column, in letters, of each part of a range: of A3:D12,E3:H9 A to D and E to H. */
const columnsIn = (range: string): readonly { readonly left: string; readonly right: string }[] =>
  range.split(',').map((part) => {
    const [left = 'A', right = left] = [...part.matchAll(/[A-Z]+/g)].map(([letters]) => letters);
    return { left, right };
  });

/** The cells of one row of a list: row 17 of A3:H203 is A17:H17; of a list in halves those of the half. */
export function rowInRange(range: string, place: Place): string {
  const parts = columnsIn(range);
  const { left, right } = parts.find((part) => columnNumber(part.left) === halfOf(place)) ?? parts[0] ?? ALONE;
  return `${left}${rowOf(place)}:${right}${rowOf(place)}`;
}

const ALONE = { left: 'A', right: 'A' };

/** The rows of a list that an address names, in the half that its first cell is in; undefined where it names none. */
export function placesIn(range: string, address: string): { readonly first: Place; readonly last: Place } | undefined {
  const rows = rowsOf(address);
  if (!rows) return undefined;
  const [letters] = /[A-Z]+/.exec(address) ?? [];
  const column = letters === undefined ? -1 : columnNumber(letters);
  const [, ...others] = columnsIn(range).map(({ left }) => columnNumber(left));
  const half = others.findLast((left) => left <= column);
  return { first: placeOf(rows.first, half), last: placeOf(rows.last, half) };
}

/** A rectangle of cells from an address such as A3:H203 or $Q$4, the first of several; what is no address of cells is A1. */
export function areaOf(address: string): {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
} {
  const [area = ''] = address.replaceAll('$', '').toUpperCase().split(',');
  const [first, last = first] = area.split(':');
  const [top, left] = cellOf(first ?? '');
  const [bottom, right] = cellOf(last ?? '');
  return { top, left, bottom, right };
}

function cellOf(cell: string): readonly [row: number, column: number] {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return [Number(digits) - 1, columnNumber(letters)];
}
