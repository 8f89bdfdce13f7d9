import type { CellArea } from '../grid/cells';
import { type Grid, valueAt } from '../grid/grid';

/** The merged area that a cell belongs to, by row and column of the grid; found in one step. */
export type Covering = (row: number, column: number) => CellArea | undefined;

/** Merged areas larger than this are titles. */
const LARGEST = 5000;

export function covering(grid: Grid): Covering {
  const areas = new Map<number, CellArea>();
  const width = (grid.used?.right ?? 0) + 1;
  for (const area of grid.merges) {
    const right = Math.min(area.right, width - 1);
    if ((area.bottom - area.top + 1) * (right - area.left + 1) > LARGEST) continue;
    if (valueAt(grid, area.top, area.left) === '') continue;
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= right; column++) areas.set(row * width + column, area);
  }
  return (row, column) => areas.get(row * width + column);
}
