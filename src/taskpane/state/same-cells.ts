import type { SheetCells } from '../../excel/port';

/** Whether a sheet still holds what was read: its values, where they stand, which rows are hidden and merged. */
export function sameCells(a: SheetCells, b: SheetCells): boolean {
  if (a.firstRow !== b.firstRow || a.firstColumn !== b.firstColumn || a.values.length !== b.values.length) return false;
  if (JSON.stringify([a.hiddenRows, a.merges]) !== JSON.stringify([b.hiddenRows, b.merges])) return false;
  return a.values.every((row, at) => {
    const other = b.values[at] ?? [];
    return row.length === other.length && row.every((value, column) => value === other[column]);
  });
}
