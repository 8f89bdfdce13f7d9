import { BooleanNumber, WrapStrategy } from '@univerjs/core';
import type { Area } from '../model/area';
import type { SheetId } from '../model/sheet';
import { type Grid, clip, sheetOf } from './grid';
import { autofitRows } from './lines';

/** Rows that are looked at; fitting more would take longer than anyone waits for a change. */
const MOST_ROWS = 1000;

/** Rows of an area whose height nobody has set, in runs. */
function freeRows(
  grid: Grid,
  id: SheetId,
  area: Area,
  wanted: (row: number) => boolean,
): { first: number; count: number }[] {
  const rows = sheetOf(grid, id).getRowManager();
  const { row, rows: total } = clip(grid, id, area);
  const runs: { first: number; count: number }[] = [];
  for (let index = row; index < row + Math.min(total, MOST_ROWS); index++) {
    if (rows.getRow(index)?.ia === BooleanNumber.FALSE || !wanted(index)) continue;
    const run = runs.at(-1);
    if (run && run.first + run.count === index) run.count += 1;
    else runs.push({ first: index, count: 1 });
  }
  return runs;
}

function fit(grid: Grid, id: SheetId, area: Area, wanted: (row: number) => boolean): void {
  for (const { first, count } of freeRows(grid, id, area, wanted)) autofitRows(grid, id, first, count);
}

/** After cells were written: rows with wrapping cells grow with their texts, as in Excel. */
export function fitAfterWrite(grid: Grid, id: SheetId, area: Area): void {
  const sheet = sheetOf(grid, id);
  const wraps = (row: number): boolean => {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = sheet.getCellMatrix().getValue(row, column);
      if (cell?.s && sheet.getComposedCellStyleByCellData(row, column, cell).tb === WrapStrategy.WRAP) return true;
    }
    return false;
  };
  fit(grid, id, area, wraps);
}

/** After the size of fonts or the wrapping was changed: rows grow with it. */
export const fitAfterStyle = (grid: Grid, id: SheetId, area: Area): void => fit(grid, id, area, () => true);
