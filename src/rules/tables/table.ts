import { entryOf } from '../../base/entries';
import { textKey } from '../../facts/text';
import type { CellRef, Grid } from '../scheme/range';
import { ASIDE, columnName, type HeaderRow, recognizeHeader, secondHeader } from './header';
import type { TableKind } from './kinds';
import { isBlank, type TableRow, tableRow } from './table-row';
import { errorsIn, unitsIn, type UnreadCell, unreadIn } from './unread';

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
  /** Rows below it, or above the first table, that look like headers and are none: the table they head is not read. */
  readonly unknownHeaders: readonly CellRef[];
  /** Filled cells that no column of its own takes: under a blank or repeated header, or a unit for all (单位：万元). */
  readonly unread: readonly UnreadCell[];
}

/** What heads the first column of most tables: a row with it that is no header was meant to be one. */
const LEADING = /^奖(?:项(?:名称)?|励项目)$/;

/**
 * The tables in a range, one under another: blank rows and title rows between and within them are passed over.
 * A row with a single filled cell above a header is that table's title, unless it ends the table before.
 */
export const splitTables = (grid: Grid): readonly Table[] => entryOf(split, grid, tablesIn);

const split = new WeakMap<Grid, readonly Table[]>();

/** A table whose rows are still being found. */
interface OpenTable extends Pick<Table, 'headerRow' | 'headerCells'> {
  readonly header: HeaderRow;
  /** Its columns that say something, looked up once. */
  readonly read: readonly number[];
  readonly rows: TableRow[];
  readonly unknownHeaders: CellRef[];
}

function tablesIn(grid: Grid): readonly Table[] {
  const tables: OpenTable[] = [];
  const units: UnreadCell[] = [];
  const lost: CellRef[] = [];
  let below = -1;
  grid.forEach((cells, row) => {
    if (row === below) return;
    const second = secondHeader(cells, grid[row + 1]);
    const headerCells = second ?? cells;
    const header = recognizeHeader(headerCells);
    if (header && second) below = row + 1;
    const current = tables[tables.length - 1];
    if (header) {
      // A header repeated for printing goes on with the same table; another unit makes it another header.
      if (!current || textKey(current.headerCells.join()) !== textKey(headerCells.join()))
        tables.push(openTable(header, row, headerCells));
      return;
    }
    units.push(...unitsIn(cells, row));
    const odd = cells.findIndex((cell) => typeof cell === 'string' && LEADING.test(columnName(cell)));
    if (current && odd >= 0 && ((grid[row - 1] ?? []).every(isBlank) || odd === current.header.columns.get('奖项'))) {
      current.unknownHeaders.push({ row, column: odd });
      return;
    }
    const filled = cells.filter((cell) => !isBlank(cell)).length;
    if (!current && odd >= 0 && filled > 1) lost.push({ row, column: odd });
    if (!current || filled === 0 || (filled === 1 && isTitle(grid, row)) || isAside(cells, current.read)) return;
    current.rows.push(tableRow(cells, row, current.header));
  });
  // What stands in no table's rows is said with the first.
  return tables.map((table, index) =>
    closedTable(grid, table, index === 0 ? { lost, units } : { lost: [], units: [] }),
  );
}

const openTable = (header: HeaderRow, headerRow: number, headerCells: readonly unknown[]): OpenTable => ({
  header,
  read: columnsRead(header),
  headerRow,
  headerCells,
  rows: [],
  unknownHeaders: [],
});

/** What no table takes: headers above the first, units for all (单位：万元). */
interface Untaken {
  readonly lost: readonly CellRef[];
  readonly units: readonly UnreadCell[];
}

/** The table with all its rows. */
const closedTable = (
  grid: Grid,
  { header, headerRow, headerCells, rows, unknownHeaders }: OpenTable,
  { lost, units }: Untaken,
): Table => ({
  unknownHeaders: [...lost, ...unknownHeaders],
  unread: [...units, ...unreadIn(grid, rows, header, headerCells)],
  headerRow,
  headerCells,
  kind: header.kind,
  title: header.title,
  columns: header.columns,
  conditionColumns: header.conditionColumns,
  rows,
  errors: rows.flatMap(({ row }) => errorsIn(grid[row] ?? [], row, header.columns)),
});

/** Where the columns stand that the table reads. */
const columnsRead = ({ columns }: HeaderRow): readonly number[] =>
  [...columns].flatMap(([name, at]) => (ASIDE.includes(name) ? [] : [at]));

/** 合计, 注：…, or a row with nothing in the columns that the table reads. */
function isAside(cells: readonly unknown[], read: readonly number[]): boolean {
  const said = read.filter((at) => !isBlank(cells[at]));
  const texts = cells.flatMap((cell) => (typeof cell === 'string' ? [textKey(cell)] : []));
  return (
    said.length === 0 ||
    texts.some((text) => /^(?:合计|小计|总计|共计):?$/.test(text)) ||
    (said.length === 1 && texts.some((text) => /^(?:注|备注|附注|说明)\d*:/.test(text)))
  );
}

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
  while (apart && filled(above) === 1) above--;
  return !apart || filled(above) === 0;
}
