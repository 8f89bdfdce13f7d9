import { type Area, MAX_COLUMNS, MAX_ROWS } from '../model/area';
import type { GridChange } from '../model/change';
import type { OfficeObject } from '../richapi/object-type';
import type { ObjectContext } from './context';
import { rangeTargetOf } from './range-target';

/** Start and length after `count` places were inserted at `at` (or, with a negative count, removed from there); null where nothing is left. */
function shifted(start: number, length: number, at: number, count: number): { start: number; length: number } | null {
  if (count > 0) {
    if (at <= start) return { start: start + count, length };
    return at < start + length ? { start, length: length + count } : { start, length };
  }
  const end = start + length;
  const removedEnd = at - count;
  const before = Math.max(0, Math.min(end, at) - start);
  const after = Math.max(0, end - Math.max(start, removedEnd));
  if (before + after === 0) return null;
  return { start: start < at ? start : Math.max(at, start + count), length: before + after };
}

/** Where an area is after whole rows or columns came or went; null where it was deleted. Other changes leave it. */
export function movedArea(area: Area, change: Extract<GridChange, { kind: 'edited' }>): Area | null {
  const rowStep = change.change === 'RowInserted' ? 1 : change.change === 'RowDeleted' ? -1 : 0;
  const columnStep = change.change === 'ColumnInserted' ? 1 : change.change === 'ColumnDeleted' ? -1 : 0;
  if (rowStep !== 0 && area.rows < MAX_ROWS) {
    const rows = shifted(area.row, area.rows, change.area.row, rowStep * change.area.rows);
    return rows && { ...area, row: rows.start, rows: rows.length };
  }
  if (columnStep !== 0 && area.columns < MAX_COLUMNS) {
    const columns = shifted(area.column, area.columns, change.area.column, columnStep * change.area.columns);
    return columns && { ...area, column: columns.start, columns: columns.length };
  }
  return area;
}

/** A kept Range follows its cells, as Excel's tracked ranges do; one whose cells or sheet are gone is dropped. */
export function followChange(context: ObjectContext, change: GridChange): void {
  if (change.kind === 'opened') return context.references.clear();
  if (change.kind !== 'edited' && change.kind !== 'sheetDeleted') return;
  if (change.kind === 'edited' && change.change === 'RangeEdited') return;
  context.references.update((object): OfficeObject | null => {
    const target = rangeTargetOf(object);
    if (target?.sheet !== change.sheet) return object;
    if (change.kind === 'sheetDeleted') return null;
    const area = movedArea(target.area, change);
    if (area === null) return null;
    return area === target.area ? object : context.make.range(target.sheet, area);
  });
}
