import { BooleanNumber, type IColumnData, type IRange, type IRowData, type Nullable, RANGE_TYPE } from '@univerjs/core';
import {
  SetColHiddenCommand,
  SetColWidthCommand,
  SetRowHeightCommand,
  SetRowHiddenCommand,
  SetSpecificColsVisibleCommand,
  SetSpecificRowsVisibleCommand,
  SetWorksheetRowIsAutoHeightCommand,
} from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS, intersect } from '../model/area';
import type { SheetId } from '../model/sheet';
import type { Run } from '../model/runs';
import { texts, usedArea } from './cells';
import { styles } from './look';
import { textWidth } from './text-width';
import { type Grid, grow, run, sheetOf, toPixels, toPoints } from './grid';

/** Value that all of some lines have; null where they differ. */
function inCommon<T>(start: number, count: number, read: (index: number) => T): T | null {
  const first = read(start);
  for (let index = start + 1; index < start + count; index++) if (read(index) !== first) return null;
  return first;
}

/** Lines of a sheet up to its present size. */
const present = (start: number, count: number, size: number): number => Math.max(1, Math.min(count, size - start));

const isAutomatic = (row: Nullable<Partial<IRowData>>): boolean => row?.ia !== BooleanNumber.FALSE;

function heightOf(row: Nullable<Partial<IRowData>>, usual: number): number {
  if (isAutomatic(row) && row?.ah !== undefined) return row.ah;
  return row?.h ?? usual;
}

/** True where a row fits its contents by itself. */
export function rowIsAutomatic(grid: Grid, id: SheetId, row: number): boolean {
  const held = sheetOf(grid, id).getRowManager().getRow(row);
  return isAutomatic(held) && held?.ah !== undefined;
}

export function rowHeight(grid: Grid, id: SheetId, row: number, count: number): number | null {
  const sheet = sheetOf(grid, id);
  const usual = sheet.getConfig().defaultRowHeight;
  const pixels = inCommon(row, present(row, count, sheet.getRowCount()), (index) =>
    heightOf(sheet.getRowManager().getRow(index), usual),
  );
  return pixels === null ? null : toPoints(pixels);
}

export function columnWidth(grid: Grid, id: SheetId, column: number, count: number): number | null {
  const sheet = sheetOf(grid, id);
  const usual = sheet.getConfig().defaultColumnWidth;
  const width = (held: Nullable<Partial<IColumnData>>) => held?.w ?? usual;
  const pixels = inCommon(column, present(column, count, sheet.getColumnCount()), (index) =>
    width(sheet.getColumnManager().getColumn(index)),
  );
  return pixels === null ? null : toPoints(pixels);
}

/** Univer's range of whole rows; of all of them, those that exist. */
function rowRange(grid: Grid, id: SheetId, row: number, count: number): IRange {
  if (count < MAX_ROWS) grow(grid, id, { row, column: 0, rows: count, columns: 1 });
  const sheet = sheetOf(grid, id);
  const endRow = Math.min(row + count, sheet.getRowCount()) - 1;
  return { startRow: row, endRow, startColumn: 0, endColumn: sheet.getColumnCount() - 1, rangeType: RANGE_TYPE.ROW };
}

/** Univer's range of whole columns; of all of them, those that exist. */
function columnRange(grid: Grid, id: SheetId, column: number, count: number): IRange {
  if (count < MAX_COLUMNS) grow(grid, id, { row: 0, column, rows: 1, columns: count });
  const sheet = sheetOf(grid, id);
  const endColumn = Math.min(column + count, sheet.getColumnCount()) - 1;
  return { startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: column, endColumn, rangeType: RANGE_TYPE.COLUMN };
}

/** Each height is one command for all its rows: after each, Univer looks at every row of the sheet. */
export function setRowHeights(grid: Grid, id: SheetId, heights: readonly Run<number>[]): void {
  const byHeight = new Map<number, IRange[]>();
  for (const { from, until, is } of heights) {
    const ranges = byHeight.get(is) ?? [];
    byHeight.set(is, ranges);
    ranges.push(rowRange(grid, id, from, until - from));
  }
  for (const [points, ranges] of byHeight)
    run(grid, SetRowHeightCommand, { subUnitId: id, ranges, value: toPixels(points) });
}

export function setColumnWidth(grid: Grid, id: SheetId, column: number, count: number, points: number): void {
  run(grid, SetColWidthCommand, {
    subUnitId: id,
    ranges: [columnRange(grid, id, column, count)],
    value: toPixels(points),
  });
}

export function autofitRows(grid: Grid, id: SheetId, row: number, count: number): void {
  run(grid, SetWorksheetRowIsAutoHeightCommand, { subUnitId: id, ranges: [rowRange(grid, id, row, count)] });
}

/** Makes columns as wide as their widest text; columns without any stay as they are. Texts that wrap or are merged do not count, as in Excel. */
export function autofitColumns(grid: Grid, id: SheetId, column: number, count: number): void {
  const used = usedArea(grid, id, true);
  const area = used && intersect(used, { row: 0, column, rows: MAX_ROWS, columns: count });
  if (!area) return;
  const shown = texts(grid, id, area);
  const looks = styles(grid, id, area);
  const sheet = sheetOf(grid, id);
  for (let j = 0; j < area.columns; j++) {
    const widths = shown.map((line, i) => {
      const look = looks[i]?.[j];
      const text = line[j] ?? '';
      const merged = sheet.getMergedCell(area.row + i, area.column + j);
      return look && text && !look.wrap && !merged ? textWidth(text, look) : 0;
    });
    const widest = Math.max(...widths);
    if (widest > 0) setColumnWidth(grid, id, area.column + j, 1, widest);
  }
}

export function rowsHidden(grid: Grid, id: SheetId, row: number, count: number): boolean | null {
  const sheet = sheetOf(grid, id);
  const hidden = (index: number) => sheet.getRowManager().getRow(index)?.hd === BooleanNumber.TRUE;
  return inCommon(row, present(row, count, sheet.getRowCount()), hidden);
}

export function columnsHidden(grid: Grid, id: SheetId, column: number, count: number): boolean | null {
  const sheet = sheetOf(grid, id);
  const hidden = (index: number) => sheet.getColumnManager().getColumn(index)?.hd === BooleanNumber.TRUE;
  return inCommon(column, present(column, count, sheet.getColumnCount()), hidden);
}

export function setRowsHidden(grid: Grid, id: SheetId, row: number, count: number, hidden: boolean): void {
  const ranges = [rowRange(grid, id, row, count)];
  run(grid, hidden ? SetRowHiddenCommand : SetSpecificRowsVisibleCommand, { subUnitId: id, ranges });
}

export function setColumnsHidden(grid: Grid, id: SheetId, column: number, count: number, hidden: boolean): void {
  const ranges = [columnRange(grid, id, column, count)];
  run(grid, hidden ? SetColHiddenCommand : SetSpecificColsVisibleCommand, { subUnitId: id, ranges });
}
