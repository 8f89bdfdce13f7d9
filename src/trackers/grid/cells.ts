/** What a cell holds as Excel hands it over: blank cells are "", errors their text (#N/A). */
export type CellValue = string | number | boolean;

/** A rectangle in rows and columns of the sheet from 0, all edges included. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetTable extends CellArea {
  readonly name: string;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** What stands on a sheet, as plain data. `values` begin at firstRow and firstColumn, both counted from 0. */
export interface SheetCells {
  readonly sheet: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Row by row. A row may be shorter than the others. */
  readonly values: readonly (readonly CellValue[])[];
  /** Sheet rows from 0; undefined where some are hidden and Excel does not say which. */
  readonly hiddenRows?: readonly number[] | undefined;
  /** Merged areas; those of titles and headers at least. */
  readonly merges?: readonly CellArea[];
  readonly tables?: readonly SheetTable[];
}

/** Letters of a column counted from 0: 0 → A, 26 → AA, 16383 → XFD. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Column from 0 of its letters: A → 0, AA → 26. */
export const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A1 address of a cell by row and column of the sheet from 0. */
export const cellAddress = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export const areaAddress = (area: CellArea): string =>
  `${cellAddress(area.top, area.left)}:${cellAddress(area.bottom, area.right)}`;
