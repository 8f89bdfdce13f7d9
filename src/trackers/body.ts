import type { Steps } from '../facts/steps';
import { cleanText } from '../facts/text';
import { isBlank, kindOf } from './cell-kind';
import type { CellValue } from './cells';
import { type Grid, mergeAt, valueAt } from './grid';
import type { FoundTable } from './header';
import { repeatTest } from './repeat';
import { isBareTotal, isClosing, isGroupTitle, isRemark, isSignature, isTotal } from './row-words';

/** What a row below the header is. Only data rows are read as facts; the others are shown as left out. */
export type RowKind = 'data' | 'blank' | 'numbered' | 'total' | 'heading' | 'note' | 'repeat';

export interface BodyRow {
  readonly row: number;
  readonly kind: Exclude<RowKind, 'blank'>;
}

/** What the body's columns are for, as far as it bears on telling rows apart. Columns of the grid. */
export interface BodyColumns {
  /** Columns with a running number only. */
  readonly serial: ReadonlySet<number>;
  /** Columns that name the person: a row with nothing else is still a row. */
  readonly person: ReadonlySet<number>;
  /** Columns of free text (titles), where 合计 may be part of the text. */
  readonly titles: ReadonlySet<number>;
}

const LONG_NOTE = 24;

/** Names are letters, set apart by the signs that part names; a drawn sign (√出勤) makes it a legend. */
const NAMES = /^[\p{L}\p{N}\s·.()、,;/&+]+$/u;

/** Rows between two steps. */
const SLICE = 500;

/**
 * Rows of the table below its header, from the first to the last one that holds something; blank ones left out. In
 * steps, for many rows.
 */
export function* bodyRows(grid: Grid, table: FoundTable, columns: BodyColumns): Steps<readonly BodyRow[]> {
  const { header, bottom } = table;
  const repeats = repeatTest(grid, table.header);
  const title = titleOf(grid, header.rows.top);
  const rows: BodyRow[] = [];
  let gap = false;
  for (let row = header.rows.bottom + 1; row <= bottom; row++) {
    if (row % SLICE === 0) yield;
    if ((grid.filled[row] ?? 0) === 0) {
      gap = true;
      continue;
    }
    const kind =
      repeats(row) || (title !== undefined && onlyText(grid, row) === title)
        ? 'repeat'
        : kindOfRow(grid, table, columns, row, gap);
    if (kind !== 'blank') rows.push({ row, kind });
    if (kind === 'data') gap = false;
  }
  yield;
  return withoutBareTotals(grid, headingsAreFew(grid, rows, columns), columns);
}

/**
 * Headings part a list into groups; where every third row would be one, these rows are sparse data. A merged cell and
 * a period in the column of running numbers are headings however many there are.
 */
function headingsAreFew(grid: Grid, rows: readonly BodyRow[], { serial }: BodyColumns): readonly BodyRow[] {
  const sure = (row: number): boolean => {
    const column = grid.first[row] ?? 0;
    const wide = (mergeAt(grid, row, column)?.right ?? 0) > column;
    return wide || (serial.has(column) && isGroupTitle(String(valueAt(grid, row, column))));
  };
  const data = rows.filter((entry) => entry.kind === 'data').length;
  const loose = rows.filter((entry) => entry.kind === 'heading' && !sure(entry.row)).length;
  if (loose * 2 <= data) return rows;
  return rows.map((entry) => (entry.kind === 'heading' && !sure(entry.row) ? { ...entry, kind: 'data' } : entry));
}

/** A last line of figures without anyone's name under them is a sum that nobody labelled. */
function withoutBareTotals(grid: Grid, rows: readonly BodyRow[], columns: BodyColumns): readonly BodyRow[] {
  const identity = [...columns.person, ...columns.titles];
  const named = (row: number): boolean => identity.some((column) => !isBlank(valueAt(grid, row, column)));
  const lastNamed = rows.findLast(({ row, kind }) => kind === 'data' && named(row))?.row;
  if (lastNamed === undefined) return rows;
  return rows.map((entry) =>
    entry.row > lastNamed && entry.kind === 'data' && grid.texts[entry.row] === 0 ? { ...entry, kind: 'total' } : entry,
  );
}

/** The title right above the header: repeated with it on every printed page. */
function titleOf(grid: Grid, top: number): string | undefined {
  for (let row = top - 1; row >= Math.max(0, top - 4); row--) {
    const text = onlyText(grid, row);
    if (text !== undefined) return text;
    if ((grid.filled[row] ?? 0) > 1) return undefined;
  }
  return undefined;
}

function onlyText(grid: Grid, row: number): string | undefined {
  if (grid.filled[row] !== 1) return undefined;
  const value = valueAt(grid, row, grid.first[row] ?? 0);
  return kindOf(value) === 'text' ? cleanText(String(value)) : undefined;
}

function kindOfRow(grid: Grid, table: FoundTable, columns: BodyColumns, row: number, afterGap: boolean): RowKind {
  const { left, right } = table.header;
  let filled = 0;
  let telling = 0;
  let last = -1;
  for (let column = left; column <= right; column++) {
    const value = valueAt(grid, row, column);
    if (isBlank(value)) continue;
    filled += 1;
    last = column;
    if (typeof value === 'string') {
      if (columns.titles.has(column) ? isBareTotal(value) : isTotal(value)) return 'total';
      if (filled === 1 && (isClosing(value) || (isRemark(value) && isSignature(filledCells(grid, row))))) return 'note';
    }
    if (!columns.serial.has(column) || kindOf(value) === 'text') telling += 1;
  }
  if (filled === 0) return 'blank';
  if (telling === 0) return 'numbered';
  if (filled === 1) return kindOfSingle(grid, table, columns, row, last, afterGap);
  return 'data';
}

const filledCells = (grid: Grid, row: number): readonly CellValue[] =>
  (grid.sheet.values[row] ?? []).filter((value) => !isBlank(value));

/** A row with one cell: a person without entries, a heading of a group, a note, or something astray. */
function kindOfSingle(
  grid: Grid,
  table: FoundTable,
  columns: BodyColumns,
  row: number,
  column: number,
  afterGap: boolean,
): RowKind {
  const value = valueAt(grid, row, column);
  const merge = mergeAt(grid, row, column);
  const wide = merge !== undefined && merge.right - merge.left >= 2;
  const text = kindOf(value) === 'text' ? cleanText(String(value)) : '';
  if (columns.person.has(column) && !wide && text.length <= 12 && NAMES.test(text)) return 'data';
  if (table.header.right - table.header.left < 2) return 'data';
  if (text === '') return 'note';
  if (text.length > LONG_NOTE) return 'note';
  return wide || column === table.header.left || columns.serial.has(column) ? 'heading' : afterGap ? 'note' : 'data';
}
