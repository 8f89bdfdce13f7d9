import { areaAddress, type CellArea, cellAddress } from '../grid/cells';
import type { Grid } from '../grid/grid';

/** A sheet of signs as it is read: names down and days across. A sheet with the names across was turned for it. */
export interface SignGrid {
  readonly grid: Grid;
  /** How the names stand on the sheet itself. */
  readonly names: 'down' | 'across';
}

/** The row of the sheet, as Excel numbers it, in which a cell of the grid stands. */
export const sheetRowOf = ({ grid: { sheet }, names }: SignGrid, row: number, column: number): number =>
  (names === 'across' ? column + sheet.firstColumn : row + sheet.firstRow) + 1;

/** Where a cell of the grid stands on the sheet: C5. */
export function addressOf({ grid: { sheet }, names }: SignGrid, row: number, column: number): string {
  const [down, right] = [row + sheet.firstRow, column + sheet.firstColumn];
  return names === 'across' ? cellAddress(right, down) : cellAddress(down, right);
}

/** The same for an area: C5:E5. */
export function rangeOf({ grid: { sheet }, names }: SignGrid, area: CellArea): string {
  const [top, bottom] = [area.top + sheet.firstRow, area.bottom + sheet.firstRow];
  const [left, right] = [area.left + sheet.firstColumn, area.right + sheet.firstColumn];
  return areaAddress(
    names === 'across' ? { top: left, left: top, bottom: right, right: bottom } : { top, left, bottom, right },
  );
}
