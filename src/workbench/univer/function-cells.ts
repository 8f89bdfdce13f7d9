import type { CellPosition } from '../functions/argument';
import type { Area } from '../model/area';
import type { SheetId } from '../model/sheet';
import { type Grid, bookOf } from './grid';

/** Where formulas with custom functions stand at or behind a shift, now and before it. */
export function movedFormulas(
  grid: Grid,
  sheet: SheetId,
  area: Area,
  count: number,
  names: ReadonlySet<string>,
): { readonly now: CellPosition[]; readonly before: CellPosition[] } {
  const rows = area.column === 0 && area.columns > area.rows;
  const now: CellPosition[] = [];
  const before: CellPosition[] = [];
  bookOf(grid)
    .getSheetBySheetId(sheet)
    ?.getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell?.f || (rows ? row < area.row : column < area.column)) return;
      if (![...names].some((name) => cell.f?.toUpperCase().includes(`${name}(`))) return;
      now.push({ sheet, row, column });
      before.push(rows ? { sheet, row: row - count, column } : { sheet, row, column: column - count });
    });
  return { now, before };
}
