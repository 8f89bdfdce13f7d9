import type { IRange } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  CancelFrozenCommand,
  RemoveWorksheetMergeCommand,
  RemoveWorksheetMergeMutation,
  SetFrozenCommand,
} from '@univerjs/sheets';
import { type Area, intersect } from '../model/area';
import type { Freeze, SheetId } from '../model/sheet';
import { hasContents } from './cells';
import { EMPTY, eachCell, setCells } from './edits';
import { type Grid, bookOf, grow, mutate, rangeOf, run, sheetOf } from './grid';

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

/** By Univer's mutations: its command is asynchronous, and while one runs, changes of others are taken for its own. */
export function merge(grid: Grid, id: SheetId, area: Area): void {
  grow(grid, id, area);
  unmerge(grid, id, area);
  const first = ({ row, column }: { row: number; column: number }) => row === area.row && column === area.column;
  const contents = eachCell(grid, id, area, (cell, place) =>
    first(place) || !hasContents(cell) ? null : { ...EMPTY },
  );
  setCells(grid, id, contents, 'value');
  const params = { unitId: bookOf(grid).getUnitId(), subUnitId: id, ranges: [rangeOf(area)] };
  mutate(grid, [{ id: AddWorksheetMergeMutation.id, params }], [{ id: RemoveWorksheetMergeMutation.id, params }]);
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
