import type { SheetCells } from '../../excel/port';
import { everyInSteps, type Steps } from '../../base/steps';

/**
 * Whether a sheet still holds what was read: its values, where they stand, which rows are hidden and merged. In steps,
 * for a hundred thousand rows.
 */
export function* sameCells(a: SheetCells, b: SheetCells): Steps<boolean> {
  if (a.firstRow !== b.firstRow || a.firstColumn !== b.firstColumn || a.values.length !== b.values.length) return false;
  if (JSON.stringify([a.hiddenRows, a.merges]) !== JSON.stringify([b.hiddenRows, b.merges])) return false;
  return yield* everyInSteps(a.values, (row, at) => {
    const other = b.values[at] ?? [];
    return row.length === other.length && row.every((value, column) => value === other[column]);
  });
}
