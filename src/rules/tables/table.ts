import { equal, toDecimalText } from '../../facts/exact';
import { exactFromDecimal, exactFromDouble } from '../../facts/parse-exact';
import { exactFromText } from '../../facts/quantity';
import { cellError } from '../../facts/statement';
import { cleanText, textKey } from '../../facts/text';
import { toSimplified } from '../../facts/traditional';
import type { CellRef } from '../scheme/scheme';
import { IGNORED_COLUMNS, SHARED_COLUMNS, signatures, type TableKind } from './kinds';

/** The cells of a range as Excel hands them over: rows of texts, numbers, booleans, blanks. */
export type Grid = readonly (readonly unknown[])[];

/** One row of a table: a cell by the name of its column, and where that cell stands. */
export interface TableRow {
  readonly cell: (column: string) => unknown;
  /** The cell as text, full-width forms folded, traditional characters simplified, "" where blank. */
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
  /** Cells of its columns that hold an Excel error: read as blank. */
  readonly errors: readonly { readonly at: CellRef; readonly text: string }[];
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
    const name = columnName(cell);
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

/** A column's name without the measure word in brackets that changes nothing: 金额(元), 字数(字). */
function columnName(cell: string): string {
  const key = textKey(cell);
  const unit = /^(.+)\(([^()]+)\)$/.exec(key);
  return unit?.[1] !== undefined && exactFromText(`1${unit[2]}`) === 1 ? unit[1] : key;
}

/**
 * The tables in a range, one under another: blank rows and title rows between and within them are passed over.
 * A row with a single filled cell above a header is that table's title, unless it ends the table before.
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
    errors: rows.flatMap(({ row }) => errorsIn(grid[row] ?? [], row, header.columns)),
  }));
}

const errorsIn = (cells: readonly unknown[], row: number, columns: HeaderRow['columns']): Table['errors'] =>
  [...columns].flatMap(([name, column]) => {
    const text = IGNORED_COLUMNS.includes(name) ? undefined : cellError(cells[column]);
    return text === undefined ? [] : [{ at: { row, column }, text }];
  });

/** A header repeated for printing goes on with the same table. */
const sameHeader = (a: HeaderRow, b: HeaderRow): boolean =>
  a.kind === b.kind &&
  a.columns.size === b.columns.size &&
  [...a.columns].every(([name, at]) => b.columns.get(name) === at);

/** Directly above a header (other title rows between), or with blank rows both above and below. */
function isTitle(grid: Grid, row: number): boolean {
  const filled = (at: number): number => (grid[at] ?? []).filter((cell) => !isBlank(cell)).length;
  let below = row + 1;
  let apart = false;
  while (below < grid.length && filled(below) < 2) {
    apart ||= filled(below) === 0;
    below++;
  }
  if (!recognizeHeader(grid[below] ?? [])) return false;
  let above = row - 1;
  while (apart && above >= 0 && filled(above) === 1) above--;
  return !apart || above < 0 || filled(above) === 0;
}

function tableRow(cells: readonly unknown[], row: number, columns: ReadonlyMap<string, number>): TableRow {
  const cell = (column: string): unknown => {
    const value = cells[columns.get(column) ?? -1];
    return isBlank(value) || cellError(value) !== undefined ? undefined : value;
  };
  return {
    cell,
    text: (column) => {
      const value = cell(column);
      if (value === undefined) return '';
      return typeof value === 'number' ? figureText(value) : toSimplified(cleanText(String(value)));
    },
    words: (column) => String(cell(column) ?? '').trim(),
    at: (column) => ({ row, column: columns.get(column) ?? 0 }),
    row,
  };
}

/** A number as the fraction it stands for: =1/3 in a cell is 1/3. */
function figureText(x: number): string {
  const exact = exactFromDouble(x);
  if (exact === undefined || typeof exact === 'number') return String(exact ?? x);
  const digits = toDecimalText(exact, 30);
  const decimal = exactFromDecimal(digits);
  return decimal !== undefined && equal(decimal, exact) ? digits : `${exact.n}/${exact.d}`;
}
