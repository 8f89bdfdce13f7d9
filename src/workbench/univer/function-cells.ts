import type { CellPosition } from '../functions/argument';
import { type Area, isWholeRows } from '../model/area';
import type { SheetId } from '../model/sheet';
import { type Grid, bookOf } from './grid';

/** Whole rows or columns that were inserted (count > 0) or removed. */
interface LineShift {
  readonly sheet: SheetId;
  readonly area: Area;
  readonly count: number;
}

/** Where formulas with one of the functions stand at or behind a shift, now and before it. */
export function movedFormulas(
  grid: Grid,
  { sheet, area, count }: LineShift,
  functions: readonly string[],
): { readonly now: CellPosition[]; readonly before: CellPosition[] } {
  const rows = isWholeRows(area);
  const now: CellPosition[] = [];
  const before: CellPosition[] = [];
  bookOf(grid)
    .getSheetBySheetId(sheet)
    ?.getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell?.f || (rows ? row < area.row : column < area.column)) return;
      if (!functions.some((name) => cell.f?.toUpperCase().includes(`${name}(`))) return;
      now.push({ sheet, row, column });
      before.push(rows ? { sheet, row: row - count, column } : { sheet, row, column: column - count });
    });
  return { now, before };
}
