import { cleanText, textKey } from '../../facts/text';
import type { CellRef } from '../scheme/scheme';
import { IGNORED_COLUMNS, SHARED_COLUMNS, signatures, type TableKind } from './kinds';

/** The cells of a range as Excel hands them over: rows of texts, numbers, booleans, blanks. */
export type Grid = readonly (readonly unknown[])[];

/** One row of a table: a cell by the name of its column, and where that cell stands. */
export interface TableRow {
  readonly cell: (column: string) => unknown;
  /** The cell as text, full-width forms folded, "" where blank. */
  readonly text: (column: string) => string;
  /** The cell as the document has it (三②), for people. */
  readonly words: (column: string) => string;
  readonly at: (column: string) => CellRef;
  readonly row: number;
}

export interface Table {
  readonly kind: TableKind;
  readonly title: string;
  /** The row of the range in which its header stands, from 0. */
  readonly headerRow: number;
  readonly rows: readonly TableRow[];
  /** Columns that are no column of the table's own: conditions, each headed by a fact's name. */
  readonly conditionColumns: readonly string[];
}

const isBlank = (cell: unknown): boolean =>
  cell === null || cell === undefined || cell === 0 || (typeof cell === 'string' && cleanText(cell) === '');

interface HeaderRow {
  readonly kind: TableKind;
  readonly title: string;
  readonly columns: ReadonlyMap<string, number>;
  readonly conditionColumns: readonly string[];
}

/** The table whose header this row is, or undefined. The order of columns is free, traditional characters are read. */
export function recognizeHeader(cells: readonly unknown[]): HeaderRow | undefined {
  const columns = new Map<string, number>();
  cells.forEach((cell, column) => {
    if (typeof cell !== 'string') return;
    const name = textKey(cell);
    if (name !== '' && !columns.has(name)) columns.set(name, column);
  });
  const found = signatures.find(
    (signature) =>
      signature.all.every((name) => columns.has(name)) &&
      (signature.any.length === 0 || signature.any.some((name) => columns.has(name))) &&
      (signature.kind !== 'outlets' || columns.size <= 4),
  );
  if (!found) return undefined;
  const known = new Set([...found.columns, ...SHARED_COLUMNS, ...IGNORED_COLUMNS]);
  const others = [...columns.keys()].filter((name) => !known.has(name));
  return { kind: found.kind, title: found.title, columns, conditionColumns: found.conditions ? others : [] };
}

/**
 * The tables in a range, one under another: blank rows and title rows between and within them are passed over.
 * A row with a single filled cell right above a header is that table's title.
 */
export function splitTables(grid: Grid): readonly Table[] {
  const tables: { header: HeaderRow; headerRow: number; rows: TableRow[] }[] = [];
  grid.forEach((cells, row) => {
    const header = recognizeHeader(cells);
    if (header) {
      const last = tables[tables.length - 1];
      if (!last || !sameHeader(last.header, header)) tables.push({ header, headerRow: row, rows: [] });
      return;
    }
    const current = tables[tables.length - 1];
    const filled = cells.filter((cell) => !isBlank(cell)).length;
    if (!current || filled === 0 || (filled === 1 && isTitle(grid, row))) return;
    current.rows.push(tableRow(cells, row, current.header.columns));
  });
  return tables.map(({ header, headerRow, rows }) => ({
    headerRow,
    kind: header.kind,
    title: header.title,
    conditionColumns: header.conditionColumns,
    rows,
  }));
}

/** A header repeated for printing goes on with the same table. */
const sameHeader = (a: HeaderRow, b: HeaderRow): boolean =>
  a.kind === b.kind &&
  a.columns.size === b.columns.size &&
  [...a.columns].every(([name, at]) => b.columns.get(name) === at);

function isTitle(grid: Grid, row: number): boolean {
  for (let next = row + 1; next < grid.length; next++) {
    const cells = grid[next] ?? [];
    const filled = cells.filter((cell) => !isBlank(cell)).length;
    if (filled === 0) continue;
    if (recognizeHeader(cells)) return true;
    if (filled > 1) return false;
  }
  return false;
}

function tableRow(cells: readonly unknown[], row: number, columns: ReadonlyMap<string, number>): TableRow {
  const cell = (column: string): unknown => {
    const value = cells[columns.get(column) ?? -1];
    return isBlank(value) ? undefined : value;
  };
  return {
    cell,
    text: (column) => {
      const value = cell(column);
      return value === undefined ? '' : cleanText(String(value));
    },
    words: (column) => String(cell(column) ?? '').trim(),
    at: (column) => ({ row, column: columns.get(column) ?? 0 }),
    row,
  };
}
