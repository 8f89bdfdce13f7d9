import { entryOf } from '../../base/entries';
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
  const merges = grid.merges.filter(
    ({ top, bottom, left }) => bottom > top && top > header.rows.bottom && left >= header.left && left <= header.right,
  );
  const isAmount = ({ left }: CellArea): boolean => amount !== undefined && left === header.left + amount;
  const others = merges.filter((merge) => !isAmount(merge));
  const fills = fillsOf(grid, header, others, new Set(data));
  const filled = new Map<number, number[]>();
  for (const { row, column, value } of fills) if (value !== '') entryOf(filled, column, () => []).push(row);
  return { cellsOf: cellsWith(grid, header, fills), filled, amountMerges: merges.filter(isAmount) };
}

/** A cell that takes the value of the merged cell it is part of; columns count within the header. */
interface Fill {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

function fillsOf(
  grid: Grid,
  { left }: Candidate,
  merges: readonly CellArea[],
  data: ReadonlySet<number>,
): readonly Fill[] {
  const fills: Fill[] = [];
  for (const merge of merges) {
    const value = valueAt(grid, merge.top, merge.left);
    for (let row = merge.top + 1; row <= merge.bottom; row++)
      if (data.has(row)) fills.push({ row, column: merge.left - left, value });
  }
  return fills;
}

function cellsWith(grid: Grid, { left, right }: Candidate, fills: readonly Fill[]): FilledBody['cellsOf'] {
  const width = right - left + 1;
  const byRow = new Map<number, Fill[]>();
  for (const fill of fills) entryOf(byRow, fill.row, () => []).push(fill);
  return (row) => {
    const all = grid.sheet.values[row] ?? [];
    const own = byRow.get(row);
    if (!own && left === 0 && all.length === width) return all;
    const cells = all.slice(left, right + 1);
    while (cells.length < width) cells.push('');
    for (const { column, value } of own ?? []) cells[column] = value;
    return cells;
  };
}
