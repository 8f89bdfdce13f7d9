import type { FactBook } from '../facts/book';
import type { ColumnUse } from '../facts/columns';
import type { Header } from '../facts/headers';
import { bodyRows, type BodyRow } from './body';
import type { Candidate } from './candidate';
import { areaAddress, columnName, type SheetCells } from './cells';
import { amountColumn, type AmountColumn, readAmount } from './clerk-amount';
import { kindOf } from './cell-kind';
import { headerOf, rivals, mapLabels } from './columns';
import { headerFingerprint } from './fingerprint';
import { isForm } from './form';
import { createGrid, type Grid, valueAt } from './grid';
import { findTables, type FoundTable, tableAt } from './header';
import { headerRows } from './header-rows';
import type {
  ListTracker,
  NoTracker,
  TableChoice,
  Tracker,
  TrackerColumn,
  TrackerOptions,
  TrackerRow,
} from './reading';
import { columnFindings, headerFindings, rowFindings } from './look';
import { fillDown } from './merged-body';
import { cleanName } from './people';
import { createWords, isSerialHeader } from './words';

/** Key in `chosen` for the column with the clerk's own result. */
export const AMOUNT_CHOICE = '金额';

/**
 * Reads a sheet as a tracker: finds the header and the rows, maps columns to the facts of the book and collects
 * what people should look at. Linear in the cells. Knows nothing of rules or money.
 */
export function readTracker(cells: SheetCells, book: FactBook, options: TrackerOptions = {}): Tracker {
  const grid = createGrid(cells);
  if (!grid.used) return none(cells, 'empty-sheet');
  const words = createWords(book, new Set(options.awardFacts ?? []));
  const found = findTables(grid, words);
  const given = options.headerRow === undefined ? undefined : givenRows(grid, options.headerRow, options.headerRows);
  const column = options.headerColumn === undefined ? undefined : options.headerColumn - cells.firstColumn;
  const table = given ? tableAt(grid, words, given, column) : found[0];
  if (!given && isForm(grid, words, table)) return none(cells, 'form');
  if (!table) return none(cells, 'no-header');
  return readTable(grid, book, options, table, found);
}

const none = (cells: SheetCells, reason: NoTracker['reason']): NoTracker => ({
  kind: 'none',
  sheet: cells.sheet,
  reason,
  findings: [{ code: reason }],
});

function givenRows(grid: Grid, sheetRow: number, count: number | undefined): { top: number; bottom: number } {
  const top = sheetRow - 1 - grid.sheet.firstRow;
  return count === undefined ? headerRows(grid, top) : { top, bottom: top + Math.max(1, count) - 1 };
}

function readTable(
  grid: Grid,
  book: FactBook,
  options: TrackerOptions,
  table: FoundTable,
  found: readonly FoundTable[],
): ListTracker {
  const { header } = table;
  const { chosen = new Map<string, number | undefined>(), awardFacts } = options;
  const headers = header.labels.map(headerOf);
  const uses = mapLabels(book, header, chosen);
  const serving = (facts: readonly string[]): number | undefined =>
    facts.map((fact) => uses.find((use) => use.fact.name === fact)?.column).find((place) => place !== undefined);
  const personColumn = serving(awardFacts?.includes('作者') ? ['作者', '姓名'] : ['姓名', '作者', '责任人']);
  const sectionColumn = serving(['科室', '组室', '责任科室']);
  const body = bodyRows(grid, table, {
    serial: new Set(headers.flatMap((h, i) => (isSerialHeader(h.key) ? [header.left + i] : []))),
    person: new Set(personColumn === undefined ? [] : [header.left + personColumn]),
    titles: new Set(uses.filter((use) => use.fact.name === '标题').map((use) => header.left + use.column)),
  });
  const data = body.filter((entry) => entry.kind === 'data').map((entry) => entry.row);
  const amount = chooseAmount(grid, header, headers, uses, data, chosen, awardFacts);
  const filled = fillDown(grid, header, data, amount?.column);
  const amountHeader = amount && headers[amount.column];
  const rows = data.map((row): TrackerRow => {
    const cells = filled.cellsOf(row);
    const read = amount && amountHeader ? readAmount(cells[amount.column], amountHeader) : undefined;
    return {
      sheetRow: row + grid.sheet.firstRow + 1,
      cells,
      person: personColumn === undefined ? '' : cleanName(cells[personColumn]),
      section: sectionColumn === undefined ? '' : cleanName(cells[sectionColumn]),
      clerkAmount: read?.kind === 'given' ? read.yuan : undefined,
    };
  });
  const columns = columnsOf(grid, header, headers, uses, amount, rows);
  const relevant = awardFacts ?? book.facts.map((fact) => fact.name);
  const mapped = new Set(uses.map((use) => use.fact.name));
  const leftOut = body.flatMap(({ row, kind }: BodyRow) =>
    kind === 'data' ? [] : [{ kind, sheetRow: row + grid.sheet.firstRow + 1 }],
  );
  return {
    kind: 'list',
    sheet: grid.sheet.sheet,
    range: rangeOf(grid, header, data.at(-1) ?? header.rows.bottom),
    header: {
      firstRow: header.rows.top + grid.sheet.firstRow + 1,
      lastRow: header.rows.bottom + grid.sheet.firstRow + 1,
      certainty: header.sure,
    },
    fingerprint: headerFingerprint(headers),
    columns,
    uses,
    defaults: book.facts.flatMap((fact) =>
      fact.fallback !== undefined && !mapped.has(fact.name) && relevant.includes(fact.name)
        ? [{ fact: fact.name, value: fact.fallback }]
        : [],
    ),
    missing: (awardFacts ?? []).filter(
      (name) => !mapped.has(name) && book.facts.some((fact) => fact.name === name && fact.fallback === undefined),
    ),
    personColumn,
    sectionColumn,
    amount,
    rows,
    leftOut,
    tables: choices(grid, table, found),
    findings: [
      ...headerFindings(grid, table, found, columns, data.length),
      ...columnFindings(columns, uses, (use) => rivals(book, header, use), amount, rows),
      ...rowFindings(grid, {
        columns,
        personColumn,
        sectionColumn,
        amount,
        rows,
        leftOut,
        merged: filled.amountMerges,
      }),
    ],
  };
}

function chooseAmount(
  grid: Grid,
  header: Candidate,
  headers: readonly Header[],
  uses: readonly ColumnUse[],
  data: readonly number[],
  chosen: ReadonlyMap<string, number | undefined>,
  awardFacts: readonly string[] | undefined,
): AmountColumn | undefined {
  if (chosen.has(AMOUNT_CHOICE)) {
    const column = chosen.get(AMOUNT_CHOICE);
    return column === undefined ? undefined : { column, others: [], because: 'name' };
  }
  const taken = uses.filter(
    (use) => use.by === 'chosen' || awardFacts === undefined || awardFacts.includes(use.fact.name),
  );
  const figures = (column: number): number =>
    data.filter((row) => kindOf(valueAt(grid, row, header.left + column)) === 'number').length;
  return amountColumn(headers, new Set(taken.map((use) => use.column)), figures);
}

function columnsOf(
  grid: Grid,
  header: Candidate,
  headers: readonly Header[],
  uses: readonly ColumnUse[],
  amount: AmountColumn | undefined,
  rows: readonly TrackerRow[],
): readonly TrackerColumn[] {
  return headers.map((text, index) => ({
    index,
    letter: columnName(header.left + index + grid.sheet.firstColumn),
    header: text,
    serves: uses.filter((use) => use.column === index).map((use) => ({ fact: use.fact.name, by: use.by })),
    isAmount: amount?.column === index,
    filled: rows.reduce((count, row) => (kindOf(row.cells[index]) === 'blank' ? count : count + 1), 0),
  }));
}

function rangeOf(grid: Grid, header: Candidate, lastRow: number): string {
  const { firstRow, firstColumn } = grid.sheet;
  return areaAddress({
    top: header.rows.top + firstRow,
    left: header.left + firstColumn,
    bottom: lastRow + firstRow,
    right: header.right + firstColumn,
  });
}

function choices(grid: Grid, table: FoundTable, found: readonly FoundTable[]): readonly TableChoice[] {
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
