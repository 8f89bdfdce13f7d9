import type { SheetCells } from '../../../src/excel/port';
import { spillTables } from '../../../src/rules/tables/spill';
import { source } from '../sheets';

/** The tables of a built-in on a sheet, a cell or two changed: by row and column from 0. */
export function schemeSheet(
  name: string,
  sheet: string,
  changes: readonly (readonly [row: number, column: number, cell: string])[] = [],
  at: { readonly row: number; readonly column: number } = { row: 0, column: 0 },
): SheetCells {
  const values = (spillTables(source(name).tables) ?? []).map((row) => [...row]);
  for (const [row, column, cell] of changes) {
    const cells = values[row];
    if (cells) cells[column] = cell;
  }
  return {
    sheet,
    firstRow: at.row,
    firstColumn: at.column,
    values,
    hiddenRows: [],
    merges: [],
    tables: [],
  };
}

/** The row and column of the first cell with this text in the tables of a built-in. */
export function placeOf(name: string, text: string, column?: number): readonly [row: number, column: number] {
  const { tables } = source(name);
  for (const [row, cells] of tables.entries()) {
    const found = cells.findIndex((cell, at) => cell === text && (column === undefined || at === column));
    if (found >= 0) return [row, found];
  }
  throw new Error(`no ${text} in ${name}`);
}
