import type { CellArea, CellValue, SheetCells } from './cells';

/** The sheet with its rows as columns, for grids with the days down and the names across. */
export function turned(cells: SheetCells): SheetCells {
  const { sheet, firstRow, firstColumn, values, merges = [] } = cells;
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const columns: CellValue[][] = Array.from({ length: width }, (_, column) => values.map((row) => row[column] ?? ''));
  return { sheet, firstRow: firstColumn, firstColumn: firstRow, values: columns, merges: merges.map(turnedArea) };
}

const turnedArea = ({ top, left, bottom, right }: CellArea): CellArea => ({
  top: left,
  left: top,
  bottom: right,
  right: bottom,
});
