import type { Candidate } from './candidate';
import { areaAddress } from './cells';
import { headerOf } from './columns';
import type { Grid } from './grid';
import type { FoundTable } from './tables-apart';
import type { TableChoice } from './reading';

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

/** The tables of the sheet as the clerk can choose from them, the one that was read first. */
export function choices(grid: Grid, table: FoundTable, found: readonly FoundTable[]): readonly TableChoice[] {
  const same = (other: FoundTable): boolean =>
    other.header.rows.top === table.header.rows.top && other.header.left === table.header.left;
  return [table, ...found.filter((other) => !same(other))].map((entry) => ({
    range: rangeOf(grid, entry.header, entry.bottom),
    headerRow: entry.header.rows.top + grid.sheet.firstRow + 1,
    headerRows: entry.header.rows.bottom - entry.header.rows.top + 1,
    headerColumn: entry.header.left + grid.sheet.firstColumn,
    labels: entry.header.labels.map((label) => headerOf(label).text).filter((text) => text !== ''),
  }));
}
