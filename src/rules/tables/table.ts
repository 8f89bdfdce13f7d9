import { equal, type Exact, multiply, toDecimalText } from '../../facts/exact';
import { type HeaderUnit, readHeader } from '../../facts/headers';
import { exactFromDecimal, exactFromDouble } from '../../facts/parse-exact';
import { exactFromText } from '../../facts/quantity';
import { cellError } from '../../facts/statement';
import { cleanText, textKey } from '../../facts/text';
import { toSimplified } from '../../facts/traditional';
import type { CellRef } from '../scheme/scheme';
import { COLUMN_SYNONYMS, IGNORED_COLUMNS, SHARED_COLUMNS, signatures, type TableKind } from './kinds';

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
  /** The names of its columns as they are written; a header of two rows is joined into one. */
  readonly headerCells: readonly unknown[];
  readonly rows: readonly TableRow[];
  /** Where each named column stands, from 0. */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns that are no column of the table's own: conditions, each headed by a fact's name. */
  readonly conditionColumns: readonly string[];
  /** Cells of its columns that hold an Excel error: read as blank. */
  readonly errors: readonly { readonly at: CellRef; readonly text: string }[];
  /** Rows below it that look like headers and are none: the table they head is not read. */
  readonly unknownHeaders: readonly CellRef[];
  /** Filled cells that no column of its own takes: under a blank or repeated header, or a unit for all (单位：万元). */
  readonly unread: readonly UnreadCell[];
}

interface UnreadCell {
  readonly at: CellRef;
  readonly text: string;
}

const isBlank = (cell: unknown): boolean =>
  cell === null || cell === undefined || cell === 0 || (typeof cell === 'string' && cleanText(cell) === '');

interface HeaderRow {
  readonly kind: TableKind;
  readonly title: string;
  readonly columns: ReadonlyMap<string, number>;
  readonly conditionColumns: readonly string[];
  /** Columns whose header scales their figures. */
  readonly scales: ReadonlyMap<number, Scale>;
}

type Scale = HeaderUnit & { readonly kind: 'scale' };

/** The table whose header this row is, or undefined. The order of columns is free, traditional characters are read. */
export function recognizeHeader(cells: readonly unknown[]): HeaderRow | undefined {
  const columns = new Map<string, number>();
  cells.forEach((cell, column) => {
    if (typeof cell !== 'string') return;
    const name = columnName(cell);
    if (name !== '' && !columns.has(name)) columns.set(name, column);
  });
  const plain = signatureOf(columns);
  const byCount = plain?.kind === 'places' && !columns.has('比例');
  const found = plain && !byCount ? plain : (signatureOf(renamed(columns)) ?? plain);
  if (!found) return undefined;
  const known = new Set([...found.columns, ...ASIDE]);
  const others = [...columns.keys()].filter((name) => !known.has(name));
  const scales = [...columns.values()].flatMap((column): readonly (readonly [number, Scale])[] => {
    const { unit } = readHeader(cells[column]);
    return unit.kind === 'scale' ? [[column, unit]] : [];
  });
  return {
    kind: found.kind,
    title: found.title,
    columns,
    conditionColumns: found.conditions ? others : [],
    scales: new Map(scales),
  };
}

const signatureOf = (columns: ReadonlyMap<string, number>): (typeof signatures)[number] | undefined =>
  signatures.find(
    ({ kind, all, any }) =>
      all.every((name) => columns.has(name)) &&
      (any.length === 0 || any.some((name) => columns.has(name))) &&
      (kind !== 'outlets' || columns.size <= 4),
  );

/** 奖金 stands for 金额 where no column has that name. */
function renamed(columns: Map<string, number>): ReadonlyMap<string, number> {
  for (const [synonym, name] of Object.entries(COLUMN_SYNONYMS)) {
    const at = columns.get(synonym);
    if (at === undefined || columns.has(name)) continue;
    columns.delete(synonym);
    columns.set(name, at);
  }
  return columns;
}

/** A column's name without its unit: 字数(字) changes nothing; 金额(百元), 权重(%), 字数(千字) scale the figures below. */
function columnName(cell: string): string {
  const key = textKey(cell);
  const [, name, unit] = /^([^()/]+)[(/]([^()/]+)(?:\/[^()/]+)?\)?$/.exec(key) ?? [];
  return name === undefined || exactFromText(`1${unit ?? ''}`) === undefined ? key : name;
}

/**
 * A cell under a header that scales: 20 under 金额(百元) is 20*100, 1以上 under 字数(千字) is 1000以上. A unit of its own
 * beside it cannot be read.
 */
function scaled(text: string, { unit, factor }: Scale, isCondition: boolean): string {
  if (text === '' || !/[\d(一二两三四五六七八九十]/.test(text)) return text;
  if (/[元%‰百千万亿]/.test(text)) return `${text}(${unit})`;
  const figure = exactFromText(text);
  if (figure !== undefined) return figureOf(multiply(figure, factor));
  if (!isCondition) return `(${text})*${figureOf(factor)}`;
  return text.replace(/\d+(?:\.\d+)?/g, (digits) => figureOf(multiply(exactFromDecimal(digits) ?? 0, factor)));
}

/** What heads the first column of most tables: a row with it that is no header was meant to be one. */
const LEADING: ReadonlySet<string> = new Set([
  '奖项',
  ...Object.keys(COLUMN_SYNONYMS).filter((name) => COLUMN_SYNONYMS[name] === '奖项'),
]);

/**
 * The tables in a range, one under another: blank rows and title rows between and within them are passed over.
 * A row with a single filled cell above a header is that table's title, unless it ends the table before.
 */
export function splitTables(grid: Grid): readonly Table[] {
  const tables: (Pick<Table, 'headerRow' | 'headerCells'> & {
    header: HeaderRow;
    rows: TableRow[];
    unknownHeaders: CellRef[];
  })[] = [];
  const units: UnreadCell[] = [];
  let below = -1;
  grid.forEach((cells, row) => {
    if (row === below) return;
    const second = secondHeader(cells, grid[row + 1]);
    const header = recognizeHeader(second ?? cells);
    if (header && second) below = row + 1;
    if (header) {
      const last = tables[tables.length - 1];
      if (!last || !sameHeader(last.header, header))
        tables.push({ header, headerRow: row, headerCells: second ?? cells, rows: [], unknownHeaders: [] });
      return;
    }
    units.push(...unitsIn(cells, row));
    const current = tables[tables.length - 1];
    const odd = cells.findIndex((cell) => typeof cell === 'string' && LEADING.has(columnName(cell)));
    if (current && odd >= 0 && ((grid[row - 1] ?? []).every(isBlank) || odd === current.header.columns.get('奖项'))) {
      current.unknownHeaders.push({ row, column: odd });
      return;
    }
    const filled = cells.filter((cell) => !isBlank(cell)).length;
    if (!current || filled === 0 || (filled === 1 && isTitle(grid, row)) || isAside(cells, current.header)) return;
    current.rows.push(tableRow(cells, row, current.header));
  });
  return tables.map(({ header, headerRow, headerCells, rows, unknownHeaders }, index) => ({
    unknownHeaders,
    unread: [...(index === 0 ? units : []), ...unreadIn(grid, rows, header, headerCells)],
    headerRow,
    headerCells,
    kind: header.kind,
    title: header.title,
    columns: header.columns,
    conditionColumns: header.conditionColumns,
    rows,
    errors: rows.flatMap(({ row }) => errorsIn(grid[row] ?? [], row, header.columns)),
  }));
}

/**
 * A header of two rows: 条件 over 级别 and 字数, its cell merged. The second row names columns that the first leaves
 * blank, and says nothing under 奖项 and 金额.
 */
function secondHeader(cells: readonly unknown[], below: readonly unknown[] = []): readonly unknown[] | undefined {
  const names = below.filter((cell, at) => typeof cell === 'string' && !isBlank(cell) && isBlank(cells[at]));
  const first = names.length > 0 ? recognizeHeader(cells) : undefined;
  const all = signatures.find(({ kind }) => kind === first?.kind)?.all ?? [];
  const said = all.some((name) => !isBlank(below[first?.columns.get(name) ?? -1]));
  return first && !said ? cells.map((cell, at) => (isBlank(below[at]) ? cell : below[at])) : undefined;
}

/** Columns that are for reading's sake. */
const ASIDE: readonly string[] = [...SHARED_COLUMNS, ...IGNORED_COLUMNS];

/** 合计, 注：…, or a row with nothing in the columns that the table reads. */
function isAside(cells: readonly unknown[], { columns }: HeaderRow): boolean {
  const read = [...columns].filter(([name]) => !ASIDE.includes(name));
  const said = read.filter(([, at]) => !isBlank(cells[at]));
  const texts = cells.flatMap((cell) => (typeof cell === 'string' ? [textKey(cell)] : []));
  return (
    said.length === 0 ||
    texts.some((text) => /^(?:合计|小计|总计|共计):?$/.test(text)) ||
    (said.length === 1 && texts.some((text) => /^(?:注|备注|附注|说明)\d*:/.test(text)))
  );
}

/** 单位：万元 above a table, 金额单位为万元 below it: no column knows of it. */
const unitsIn = (cells: readonly unknown[], row: number): readonly UnreadCell[] =>
  cells.flatMap((cell, column) =>
    typeof cell === 'string' && /单位(?:均?[为是]|:)[百千万亿]/.test(textKey(cell))
      ? [{ at: { row, column }, text: cleanText(cell) }]
      : [],
  );

/** The first filled cell of each column whose header is blank or stands there before. */
function unreadIn(
  grid: Grid,
  rows: readonly TableRow[],
  { columns }: HeaderRow,
  headerCells: readonly unknown[],
): readonly UnreadCell[] {
  const taken = new Set(columns.values());
  headerCells.forEach((cell, column) => {
    if (ASIDE.includes(columnName(String(cell)))) taken.add(column);
  });
  return rows.flatMap(({ row }) =>
    (grid[row] ?? []).flatMap((cell, column) => {
      if (taken.has(column) || isBlank(cell)) return [];
      taken.add(column);
      return [{ at: { row, column }, text: String(cell) }];
    }),
  );
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

function tableRow(cells: readonly unknown[], row: number, { columns, scales, conditionColumns }: HeaderRow): TableRow {
  const cell = (column: string): unknown => {
    const at = columns.get(column) ?? -1;
    const value = cells[at];
    if (isBlank(value) || cellError(value) !== undefined) return undefined;
    const scale = scales.get(at);
    return scale ? scaled(textOf(value), scale, conditionColumns.includes(column)) : value;
  };
  return {
    cell,
    text: (column) => {
      const value = cell(column);
      return value === undefined ? '' : textOf(value);
    },
    words: (column) => String(cell(column) ?? '').trim(),
    at: (column) => ({ row, column: columns.get(column) ?? 0 }),
    row,
  };
}

const textOf = (value: unknown): string =>
  typeof value === 'number' ? figureText(value) : toSimplified(cleanText(String(value)));

/** A number as the fraction it stands for: =1/3 in a cell is 1/3. */
function figureText(x: number): string {
  const exact = exactFromDouble(x);
  if (exact === undefined || typeof exact === 'number') return String(exact ?? x);
  return figureOf(exact);
}

/** Digits where they say it exactly, else a fraction. */
function figureOf(exact: Exact): string {
  const digits = toDecimalText(exact, 30);
  const decimal = exactFromDecimal(digits);
  if (decimal !== undefined && equal(decimal, exact)) return digits;
  return typeof exact === 'number' ? String(exact) : `${exact.n}/${exact.d}`;
}
