import { isBlank, isLabel, isUnitLabel } from '../grid/cell-kind';
import type { CellArea } from '../grid/cells';
import { countingColumns, tagsColumns } from '../grid/counting';
import { type Grid, mergesOf, valueAt } from '../grid/grid';
import { filledCells, groupsAbove } from './groups-above';

/** Rows of a header, first and last, within the grid. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
  /** The last row with words; below it only a row that numbers the columns or gives their codes can follow. */
  readonly worded: number;
}

/** Columns that hang together, from left to right, within the grid. */
export interface Block {
  readonly left: number;
  readonly right: number;
}

/** Headers of more rows than this are no headers. */
const MOST_ROWS = 4;

/**
 * How many rows the header that begins in `top` has: merged labels reach down to the last row, groups have their
 * parts beneath, units may stand under the labels.
 */
export function headerRows(grid: Grid, top: number): HeaderRows {
  let bottom = top;
  while (bottom - top < MOST_ROWS - 1) {
    const next = Math.max(mergedDown(grid, top, bottom), bottom);
    if (next > bottom) bottom = Math.min(next, top + MOST_ROWS - 1);
    else if (continues(grid, top, bottom)) bottom += 1;
    else break;
  }
  return asRows(grid, top, bottom);
}

/** The header of exactly these rows, as the clerk gives them. */
export const asRows = (grid: Grid, top: number, bottom: number): HeaderRows => ({
  top,
  bottom,
  worded: bottom > top && tagsColumns(grid, bottom) ? bottom - 1 : bottom,
});

/** Last row that merged labels of these header rows reach. */
function mergedDown(grid: Grid, top: number, bottom: number): number {
  let last = bottom;
  for (let row = top; row <= bottom; row++) {
    for (const merge of mergesOf(grid, row)) {
      if (merge.top !== row || merge.bottom <= last || merge.bottom - row >= MOST_ROWS) continue;
      if (isLabel(valueAt(grid, row, merge.left)) && blankOrLabels(grid, merge)) last = merge.bottom;
    }
  }
  return last;
}

/** The rows that a merged label spans hold nothing but labels: it heads a column and is not a person's two rows. */
function blankOrLabels(grid: Grid, merge: CellArea): boolean {
  for (let row = merge.top + 1; row <= merge.bottom; row++) if (!onlyLabels(grid, row)) return false;
  return onlyLabels(grid, merge.top);
}

function onlyLabels(grid: Grid, row: number): boolean {
  const { used } = grid;
  if (!used) return false;
  const counting = countingColumns(grid, row, used.left, used.right);
  for (let column = used.left; column <= used.right; column++) {
    const value = valueAt(grid, row, column);
    if (!isBlank(value) && !counting.has(column) && !isLabel(value) && !isUnitLabel(value)) return false;
  }
  return true;
}

/** Whether the row under the header's last belongs to it: parts of groups, units, or the columns' numbers and codes. */
function continues(grid: Grid, top: number, bottom: number): boolean {
  const { used } = grid;
  const below = bottom + 1;
  if (!used || below > used.bottom || (grid.filled[below] ?? 0) === 0) return false;
  if (tagsColumns(grid, below)) return !tagsColumns(grid, bottom);
  return onlyLabels(grid, below) && (unitsOnly(grid, below) || groupsAbove(grid, top, bottom));
}

function unitsOnly(grid: Grid, row: number): boolean {
  const cells = filledCells(grid, row);
  return cells.length > 0 && cells.every((column) => isUnitLabel(valueAt(grid, row, column)));
}
