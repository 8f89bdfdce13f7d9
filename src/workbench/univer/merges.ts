import type { IRange } from '@univerjs/core';
import {
  CancelFrozenCommand,
  RemoveWorksheetMergeCommand,
  SetFrozenCommand,
  addMergeCellsUtil,
} from '@univerjs/sheets';
import { type Area, intersect } from '../model/area';
import type { Freeze, SheetId } from '../model/port';
import { type Grid, bookOf, grow, rangeOf, run, sheetOf } from './grid';

/** A merge is never of open ranges. */
const toArea = ({ startRow, endRow, startColumn, endColumn }: IRange): Area => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

export const merges = (grid: Grid, id: SheetId, area: Area): Area[] =>
  sheetOf(grid, id)
    .getMergeData()
    .map(toArea)
    .filter((merged) => intersect(merged, area) !== null);

export function merge(grid: Grid, id: SheetId, area: Area): void {
  grow(grid, id, area);
  addMergeCellsUtil(grid.injector, bookOf(grid).getUnitId(), id, [rangeOf(area)], { isForceMerge: true });
}

export function unmerge(grid: Grid, id: SheetId, area: Area): void {
  const ranges = merges(grid, id, area).map(rangeOf);
  if (ranges.length > 0) run(grid, RemoveWorksheetMergeCommand, { subUnitId: id, ranges });
}

export function freeze(grid: Grid, id: SheetId): Freeze {
  const { ySplit, xSplit } = sheetOf(grid, id).getFreeze();
  return { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) };
}

export function setFreeze(grid: Grid, id: SheetId, { rows, columns }: Freeze): void {
  if (rows === 0 && columns === 0) {
    run(grid, CancelFrozenCommand, { subUnitId: id });
    return;
  }
  const start = (count: number) => (count > 0 ? count : -1);
  run(grid, SetFrozenCommand, {
    subUnitId: id,
    startRow: start(rows),
    startColumn: start(columns),
    ySplit: rows,
    xSplit: columns,
  });
}
