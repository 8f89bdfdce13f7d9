import { type Area, MAX_COLUMNS, MAX_ROWS, contains, intersect, isWholeColumns, isWholeRows } from '../model/area';

/** Cells inserted at an area (count > 0) or removed from it (count < 0); what lies behind moves along its rows or columns. */
export interface Shift {
  readonly area: Area;
  readonly along: 'rows' | 'columns';
  readonly count: number;
}

/** Where a row (or column) goes when `count` are inserted at `at`, or removed from there (negative); null: it is removed. */
export function shiftIndex(index: number, at: number, count: number, limit: number): number | null {
  if (index < at) return index;
  if (count < 0 && index < at - count) return null;
  const shifted = index + count;
  return shifted < limit ? shifted : null;
}

/** Where a cell goes; null where it is removed. */
export function shiftCell(
  row: number,
  column: number,
  { area, along, count }: Shift,
): { readonly row: number; readonly column: number } | null {
  if (along === 'rows') {
    if (column < area.column || column >= area.column + area.columns) return { row, column };
    const to = shiftIndex(row, area.row, count, MAX_ROWS);
    return to === null ? null : { row: to, column };
  }
  if (row < area.row || row >= area.row + area.rows) return { row, column };
  const to = shiftIndex(column, area.column, count, MAX_COLUMNS);
  return to === null ? null : { row, column: to };
}

/** Where a rectangle goes; null where it is removed or would be torn apart. */
export function shiftArea(moved: Area, { area, along, count }: Shift): Area | null {
  const band: Area =
    along === 'rows' ? { ...area, row: 0, rows: MAX_ROWS } : { ...area, column: 0, columns: MAX_COLUMNS };
  if (!intersect(band, moved)) return moved;
  if (!contains(band, moved)) return null;
  if (along === 'rows' ? isWholeColumns(moved) : isWholeRows(moved)) return moved;
  const [start, length] = along === 'rows' ? [moved.row, moved.rows] : [moved.column, moved.columns];
  const at = along === 'rows' ? area.row : area.column;
  const limit = along === 'rows' ? MAX_ROWS : MAX_COLUMNS;
  const kept = Array.from({ length }, (_, i) => shiftIndex(start + i, at, count, limit)).filter(
    (index) => index !== null,
  );
  const [first] = kept;
  const last = kept.at(-1);
  if (first === undefined || last === undefined) return null;
  return along === 'rows'
    ? { ...moved, row: first, rows: last - first + 1 }
    : { ...moved, column: first, columns: last - first + 1 };
}
