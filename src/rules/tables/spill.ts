import { sameText } from '../../facts/text';
import { splitTables } from './table';
import type { Grid } from '../scheme/range';

type SpilledCell = string | number | boolean;

/**
 * The tables of a scheme as cells to copy to a sheet: a rectangle, a blank row between two tables. With `table` only
 * that kind; undefined where the scheme has none of it. Passed back as a range it is read as the same scheme.
 */
export function spillTables(grid: Grid, table?: string): readonly (readonly SpilledCell[])[] | undefined {
  const rows = table === undefined ? grid : rowsOf(grid, table);
  if (!rows) return undefined;
  const width = Math.max(1, ...rows.map((row) => row.findLastIndex((cell) => spilled(cell) !== '') + 1));
  return rows.map((row) => Array.from({ length: width }, (_, column) => spilled(row[column])));
}

function rowsOf(grid: Grid, title: string): Grid | undefined {
  const tables = splitTables(grid).filter((table) => sameText(table.title, title));
  if (tables.length === 0) return undefined;
  return tables.flatMap((table, index) => {
    const rows = [table.headerCells, ...table.rows.map(({ row }) => grid[row] ?? [])];
    return index === 0 ? rows : [[], ...rows];
  });
}

/** A numeric 0 in a table is a blank that Excel handed over as 0; a real zero is text. */
function spilled(cell: unknown): SpilledCell {
  if (cell === null || cell === undefined || cell === 0) return '';
  const plain = typeof cell === 'boolean' || (typeof cell === 'number' && Number.isFinite(cell));
  return plain ? cell : String(cell);
}
