import { signatures, SHARED_COLUMNS, type TableKind } from '../tables/kinds';
import { splitTables, type Table } from '../tables/table';
import type { Grid } from '../scheme/range';
import type { TableRow } from '../tables/table-row';

/** One row of a scheme's tables by what it says: its filled cells as written, by the name of their column. */
export interface SchemeRow {
  readonly cells: ReadonlyMap<string, string>;
  /** The row of the range in which it stands, from 0. */
  readonly row: number;
}

/** All rows of one kind of table in their order, over however many tables of that kind the range holds. */
export interface RowsOfKind {
  readonly table: TableKind;
  readonly rows: readonly SchemeRow[];
}

/** What a scheme's tables say, whatever the order of tables and columns; a kind without rows is left out. */
export function rowsByKind(grid: Grid): readonly RowsOfKind[] {
  const tables = splitTables(grid);
  return signatures.flatMap(({ kind, columns }): readonly RowsOfKind[] => {
    const rows = tables
      .filter((table) => table.kind === kind)
      .flatMap((table) => table.rows.map((row) => schemeRow(row, columnsOf(table, columns), table)));
    return rows.length > 0 ? [{ table: kind, rows }] : [];
  });
}

const columnsOf = ({ conditionColumns }: Table, own: readonly string[]): readonly string[] => [
  ...new Set([...own, ...conditionColumns, ...SHARED_COLUMNS]),
];

function schemeRow(row: TableRow, columns: readonly string[], { conditionColumns }: Table): SchemeRow {
  const cells = columns.flatMap((name): readonly (readonly [string, string])[] => {
    const words = row.words(name);
    // A dash under a condition says the same as a blank: any.
    const anything = words === '' || (conditionColumns.includes(name) && /^[-—–]$/.test(words));
    return anything ? [] : [[name, words]];
  });
  return { cells: new Map(cells), row: row.row };
}

/** Whether two rows say the same. */
export const sameRow = (a: SchemeRow, b: SchemeRow): boolean =>
  a.cells.size === b.cells.size && [...a.cells].every(([name, words]) => b.cells.get(name) === words);
