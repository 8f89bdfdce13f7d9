import type { FactBook } from '../facts/book';
import { finish, mapInSteps, type Steps } from '../facts/steps';
import { alongside } from './halves/alongside';
import { bodyRows } from './rows/body';
import type { SheetCells } from './grid/cells';
import { readAmount } from './rows/clerk-amount';
import { columnFit } from './columns/column-fit';
import { headerOf, mapLabels, otherMeasures, passedOver, rivals } from './columns/columns';
import { readDittos } from './rows/dittos';
import { headerFingerprint } from './fingerprint';
import { isForm } from './form';
import { createGridInSteps, type Grid } from './grid/grid';
import { goOn, sameBeside } from './halves/halves';
import { findTablesInSteps, tablesAt } from './header/header';
import { asRows, type HeaderRows, headerRows } from './header/header-rows';
import { columnFindings } from './look/columns';
import { headerFindings } from './look/header';
import { fillFindings, type RowsByColumn } from './look/fills';
import { rowFindings } from './look/rows';
import { fillDown } from './rows/merged-body';
import { cleanName } from './rows/people';
import type { ListTracker, NoTracker, Tracker, TrackerOptions, TrackerRow } from './reading';
import { isSideways } from './halves/sideways';
import { holdsSignGrid } from './signs/holds';
import { choices } from './header/table-choice';
import type { FoundTable } from './header/tables-apart';
import {
  chooseAmount,
  columnsOf,
  namingColumns,
  noteColumns,
  people,
  serialColumns,
  unmapped,
} from './columns/tracker-columns';
import { inOnePiece, unfold } from './halves/unfold';
import { createWords } from './header/words';

export { AMOUNT_CHOICE } from './reading';

/**
 * Reads a sheet as a tracker: finds the header and the rows, maps columns to the facts of the book and collects
 * what people should look at. Linear in the cells. Knows nothing of rules or money.
 */
export const readTracker = (cells: SheetCells, book: FactBook, options: TrackerOptions = {}): Tracker =>
  finish(readTrackerInSteps(cells, book, options));

/** The same in steps, for a hundred thousand rows. */
export function* readTrackerInSteps(cells: SheetCells, book: FactBook, options: TrackerOptions = {}): Steps<Tracker> {
  const grid = yield* createGridInSteps(cells);
  if (!grid.used) return none(cells, 'empty-sheet');
  yield;
  const words = createWords(book, new Set(options.awardFacts ?? []));
  const found = yield* findTablesInSteps(grid, words);
  const given = options.headerRow === undefined ? undefined : givenRows(grid, options.headerRow, options.headerRows);
  const column = options.headerColumn === undefined ? undefined : options.headerColumn - cells.firstColumn;
  const tables = given ? tablesAt(grid, words, given, column, found) : found;
  const [table] = tables;
  const signs = !given && (yield* holdsSignGrid(grid));
  if (!given && !signs && isSideways(grid, words, table)) return none(cells, 'sideways');
  if (!given && !signs && isForm(grid, words, table)) return none(cells, 'form');
  if (!table) return none(cells, signs ? 'attendance-grid' : 'no-header');
  yield;
  const beside = sameBeside(table, tables);
  // Who points at the row of a header and at no column means all of it.
  const halves: typeof beside = beside.length > 1 && (given !== undefined || goOn(grid, beside)) ? beside : [table];
  const list = yield* readTable(grid, book, options, halves, found);
  return signs ? { ...list, findings: [{ code: 'attendance-grid' }, ...list.findings] } : list;
}

const none = (cells: SheetCells, reason: NoTracker['reason']): NoTracker => ({
  kind: 'none',
  sheet: cells.sheet,
  reason,
  findings: [{ code: reason }],
});

function givenRows(grid: Grid, sheetRow: number, count: number | undefined): HeaderRows {
  const top = sheetRow - 1 - grid.sheet.firstRow;
  return count === undefined ? headerRows(grid, top) : asRows(grid, top, top + Math.max(1, count) - 1);
}

/** @param halves the table, or those beside each other that are read as one, from left to right */
function* readTable(
  whole: Grid,
  book: FactBook,
  options: TrackerOptions,
  halves: readonly [FoundTable, ...FoundTable[]],
  found: readonly FoundTable[],
): Steps<ListTracker> {
  const [left, ...others] = halves;
  const { grid, table, placeOf, besideOf, rangeOf } =
    others.length > 0 ? unfold(whole, left, others) : inOnePiece(whole, left);
  const { header } = table;
  const { firstRow } = grid.sheet;
  const { chosen = new Map<string, number | undefined>(), awardFacts } = options;
  const headers = header.labels.map(headerOf);
  const fit = columnFit(grid, table);
  const uses = mapLabels(book, header, fit, chosen, awardFacts);
  const { personColumn, sectionColumn } = people(uses, awardFacts);
  const parts = yield* bodyRows(grid, table, {
    serial: serialColumns(header),
    person: new Set(personColumn === undefined ? [] : [header.left + personColumn]),
    titles: new Set(uses.filter((use) => use.fact.name === '标题').map((use) => header.left + use.column)),
    notes: noteColumns(header),
  });
  yield;
  const body = others.length > 0 ? alongside(grid, parts, besideOf) : parts;
  const data = body.filter((entry) => entry.kind === 'data').map((entry) => entry.row);
  const amount = yield* chooseAmount(grid, header, uses, data, chosen, awardFacts);
  yield;
  const filled = fillDown(grid, header, data, amount?.column);
  const dittos = yield* readDittos(data, filled.cellsOf);
  const amountHeader = amount && headers[amount.column];
  yield;
  const rows = yield* mapInSteps(data, (row): TrackerRow => {
    const cells = dittos.cellsOf(row) ?? filled.cellsOf(row);
    const read = amount && amountHeader ? readAmount(cells[amount.column], amountHeader) : undefined;
    return {
      sheetRow: placeOf(row),
      cells,
      person: personColumn === undefined ? '' : cleanName(cells[personColumn]),
      section: sectionColumn === undefined ? '' : cleanName(cells[sectionColumn]),
      clerkAmount: read?.kind === 'given' ? read.yuan : undefined,
    };
  });
  yield;
  const columns = yield* columnsOf(grid, header, headers, uses, amount, rows);
  const leftOut = body.flatMap(({ row, kind }) => (kind === 'data' ? [] : [{ kind, sheetRow: placeOf(row) }]));
  yield;
  const nameColumns = namingColumns(header, personColumn);
  const othersOf = (use: (typeof uses)[number]) => ({
    rivals: rivals(book, header, use),
    empty: passedOver(book, header, fit, use),
  });
  const unlike = otherMeasures(book, header, uses, awardFacts);
  const ofColumns = yield* columnFindings(columns, uses, othersOf, unlike, amount, rows);
  yield;
  const merged = filled.amountMerges;
  const ofRows = yield* rowFindings(grid, { columns, nameColumns, amount, rows, leftOut, merged, placeOf });
  const onSheet = (found: RowsByColumn): RowsByColumn =>
    new Map([...found].map(([column, own]) => [column, own.map(placeOf)]));
  const ofFills = yield* fillFindings(
    columns,
    onSheet(filled.filled),
    { filled: onSheet(dittos.filled), lost: onSheet(dittos.lost) },
    [personColumn, sectionColumn],
    rows,
  );
  yield;
  return {
    kind: 'list',
    sheet: grid.sheet.sheet,
    range: rangeOf(data),
    header: {
      firstRow: header.rows.top + firstRow + 1,
      lastRow: header.rows.bottom + firstRow + 1,
      certainty: header.sure,
    },
    fingerprint: headerFingerprint(headers),
    columns,
    uses,
    ...unmapped(book, uses, awardFacts),
    personColumn,
    sectionColumn,
    amount,
    rows,
    leftOut,
    tables: choices(whole, halves, found),
    findings: [...headerFindings(whole, halves, found, columns, data.length), ...ofColumns, ...ofFills, ...ofRows],
  };
}
