/** First and last row of an address such as F12, N5:N7 or 17:17, as Excel numbers them; undefined where it has none. */
export function rowsOf(address: string): { readonly first: number; readonly last: number } | undefined {
  const rows = [...address.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const [first] = rows;
  return first === undefined ? undefined : { first, last: rows[rows.length - 1] ?? first };
}

/** Column from 0 of its letters: A → 0, AA → 26. */
export const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The cells of one row within a range: row 17 of A3:H203 is A17:H17. */
export function rowInRange(range: string, row: number): string {
  const [left = 'A', right = left] = [...range.matchAll(/[A-Z]+/g)].map(([letters]) => letters);
  return `${left}${row}:${right}${row}`;
}

/** A rectangle of cells from an address such as A3:H203 or $Q$4; what is no address of cells is A1. */
export function areaOf(address: string): {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
} {
  const [first, last = first] = address.replaceAll('$', '').toUpperCase().split(':');
  const [top, left] = placeOf(first ?? '');
  const [bottom, right] = placeOf(last ?? '');
  return { top, left, bottom, right };
}

function placeOf(cell: string): readonly [row: number, column: number] {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return [Number(digits) - 1, columnNumber(letters)];
}
