import type { Candidate } from './candidate';
import { areaAddress } from '../grid/cells';
import { headerOf } from '../columns/columns';
import { sameBeside } from '../halves/halves';
import type { Grid } from '../grid/grid';
import type { FoundTable } from './tables-apart';
import type { TableChoice } from '../reading';

/** Address of a table from its header's first row to the given row of the grid: A3:H203. */
export function rangeOf(grid: Grid, header: Candidate, lastRow: number): string {
  const { firstRow, firstColumn } = grid.sheet;
  return areaAddress({
    top: header.rows.top + firstRow,
    left: header.left + firstColumn,
    bottom: lastRow + firstRow,
    right: header.right + firstColumn,
  });
}

/**
 * The tables of the sheet as the clerk can choose from them, what was read first. Tables side by side with the same
 * columns can be chosen one by one, and together as one list.
 *
 * @param read the table that was read, or those that were read as one
 */
export function choices(
  grid: Grid,
  read: readonly [FoundTable, ...FoundTable[]],
  found: readonly FoundTable[],
): readonly TableChoice[] {
  const [table] = read;
  const same = (other: FoundTable): boolean =>
    other.header.rows.top === table.header.rows.top && other.header.left === table.header.left;
  const single = [table, ...found.filter((other) => !same(other))];
  const beside = sameBeside(table, found);
  const all = single.map((entry): TableChoice => ({
    range: rangeOf(grid, entry.header, entry.bottom),
    headerRow: entry.header.rows.top + grid.sheet.firstRow + 1,
    headerRows: entry.header.rows.bottom - entry.header.rows.top + 1,
    headerColumn: entry.header.left + grid.sheet.firstColumn,
    labels: entry.header.labels.map((label) => headerOf(label).text).filter((text) => text !== ''),
  }));
  const [first] = all;
  if (!first || beside.length < 2) return all;
  const range = beside.map(({ header, bottom }) => rangeOf(grid, header, bottom)).join(',');
  const together: TableChoice = { ...first, range, headerColumn: undefined };
  return read.length > 1 ? [together, ...all] : [first, together, ...all.slice(1)];
}
