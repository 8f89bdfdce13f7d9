import { RANGE_TYPE } from '@univerjs/core';
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
  getPrimaryForRange,
} from '@univerjs/sheets';
import { type Area, cellArea, isWholeColumns, isWholeRows } from '../model/area';
import type { GridChange } from '../model/change';
import type { Selection } from '../model/selection';
import type { SheetId } from '../model/sheet';
import { type Grid, areaOf, bookOf, clip, grow, rangeOf, run, sheetOf } from './grid';

export function selection(grid: Grid): Selection {
  const sheet = bookOf(grid).getActiveSheet().getSheetId();
  const selected = grid.injector.get(SheetsSelectionsService).getCurrentSelections();
  const primary = selected.at(-1)?.primary;
  const areas = selected.map(({ range }) => areaOf(range));
  const [first = cellArea(0, 0)] = areas;
  return {
    sheet,
    areas: areas.length > 0 ? areas : [first],
    active: { row: primary?.startRow ?? first.row, column: primary?.startColumn ?? first.column },
  };
}

const kindOf = (area: Area): RANGE_TYPE => {
  if (isWholeRows(area)) return isWholeColumns(area) ? RANGE_TYPE.ALL : RANGE_TYPE.ROW;
  return isWholeColumns(area) ? RANGE_TYPE.COLUMN : RANGE_TYPE.NORMAL;
};

export function select(grid: Grid, id: SheetId, area: Area): void {
  const target = clip(grid, id, area);
  grow(grid, id, target);
  if (bookOf(grid).getActiveSheet().getSheetId() !== id) run(grid, SetWorksheetActiveOperation, { subUnitId: id });
  const range = { ...rangeOf(target), rangeType: kindOf(area) };
  const primary = getPrimaryForRange(range, sheetOf(grid, id));
  run(grid, SetSelectionsOperation, { subUnitId: id, selections: [{ range, primary, style: null }], reveal: true });
}

/** Selections come in quick succession while the mouse is dragged. */
const PAUSE_MS = 30;

/** Tells of a selection once it stands still. */
export function watchSelection(grid: Grid, tell: (change: GridChange) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = JSON.stringify(selection(grid));
  grid.injector.get(SheetsSelectionsService).selectionChanged$.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const now = selection(grid);
      if (JSON.stringify(now) === last) return;
      last = JSON.stringify(now);
      tell({ kind: 'selected', selection: now });
    }, PAUSE_MS);
  });
}
