import type { Candidate } from '../header/candidate';
import type { CellArea, CellValue } from '../grid/cells';
import { type Grid, valueAt } from '../grid/grid';

/** Rows of the body as the reader of the sheet sees them. */
export interface FilledBody {
  /** The cells of a row in header order. */
  readonly cellsOf: (row: number) => readonly CellValue[];
  /** Rows of the grid that were filled from a merged cell, by column within the header. */
  readonly filled: ReadonlyMap<number, readonly number[]>;
  /** Merged amounts over several rows, in rows and columns of the grid: one figure, not one a row. */
  readonly amountMerges: readonly CellArea[];
}

/**
 * A cell merged over several rows (a section over its people, an article over its outlets) holds for each of them.
 * An amount does not: it would be counted again, so it stays with the first row.
 */
export function fillDown(
  grid: Grid,
  header: Candidate,
  data: readonly number[],
  amount: number | undefined,
): FilledBody {
  const rows = new Set(data);
  const fills = new Map<number, Map<number, CellValue>>();
  const amountMerges: CellArea[] = [];
  const filled = new Map<number, number[]>();
  for (const merge of grid.merges) {
    const inside = merge.top > header.rows.bottom && merge.left >= header.left && merge.left <= header.right;
    if (!inside || merge.bottom === merge.top) continue;
    if (amount !== undefined && merge.left === header.left + amount) {
      amountMerges.push(merge);
      continue;
    }
    const value = valueAt(grid, merge.top, merge.left);
    for (let row = merge.top + 1; row <= merge.bottom; row++) {
      if (!rows.has(row)) continue;
      const fill = fills.get(row) ?? new Map<number, CellValue>();
      fill.set(merge.left - header.left, value);
      fills.set(row, fill);
      if (value === '') continue;
      const column = filled.get(merge.left - header.left) ?? [];
      column.push(row);
      filled.set(merge.left - header.left, column);
    }
  }
  const width = header.right - header.left + 1;
  const cellsOf = (row: number): readonly CellValue[] => {
    const all = grid.sheet.values[row] ?? [];
    const fill = fills.get(row);
    if (!fill && header.left === 0 && all.length === width) return all;
    const cells = all.slice(header.left, header.right + 1);
    while (cells.length < width) cells.push('');
    for (const [column, value] of fill ?? []) cells[column] = value;
    return cells;
  };
  return { cellsOf, filled, amountMerges };
}
