import type { Candidate } from '../header/candidate';
import { isBlank } from '../grid/cell-kind';
import type { CellValue } from '../grid/cells';
import { type Grid, valueAt } from '../grid/grid';

/** Tells rows that hold the words of a header row again. */
export function repeatTest(grid: Grid, header: Candidate): (row: number) => boolean {
  const { rows, left, right } = header;
  const wanted: (readonly [number, CellValue])[][] = [];
  for (let row = rows.top; row <= rows.bottom; row++) {
    const cells: (readonly [number, CellValue])[] = [];
    for (let column = left; column <= right; column++) {
      const value = valueAt(grid, row, column);
      if (!isBlank(value)) cells.push([column, value]);
    }
    if (cells.length >= 2) wanted.push(cells);
  }
  const same = (row: number, cells: readonly (readonly [number, CellValue])[]): number =>
    cells.filter(([column, value]) => valueAt(grid, row, column) === value).length;
  return (row) => wanted.some((cells) => same(row, cells) >= cells.length * 0.8);
}
