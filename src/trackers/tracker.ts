import type { FactBook } from '../facts/book';
import { finish, type Steps } from '../base/steps';
import { isForm } from './form';
import type { SheetCells } from './grid/cells';
import { createGridInSteps, type Grid } from './grid/grid';
import { goOn, sameBeside } from './halves/side-by-side';
import { findTablesInSteps, tablesAt } from './header/find-tables';
import { asRows, type HeaderRows, headerRows } from './header/header-rows';
import type { TablesRead } from './header/tables-apart';
import { readList } from './list';
import type { NoTracker, Tracker, TrackerOptions } from './reading';
import { isSideways } from './sideways';
import { holdsSignGrid } from './signs/holds';
import { createWords } from './words/header-words';

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
  const read: TablesRead['read'] = beside.length > 1 && (given || goOn(grid, beside)) ? beside : [table];
  const list = yield* readList({ grid, read, found }, book, options);
  return signs ? { ...list, findings: [{ code: 'attendance-grid' }, ...list.findings] } : list;
}

const none = (cells: SheetCells, reason: NoTracker['reason']): NoTracker => ({
  kind: 'none',
  sheet: cells.sheet,
  reason,
  findings: [{ code: reason }],
});

/** The header's rows as the clerk gives them. `sheetRow` counts as Excel does; without `count` they are found out. */
function givenRows(grid: Grid, sheetRow: number, count: number | undefined): HeaderRows {
  const top = sheetRow - 1 - grid.sheet.firstRow;
  return count === undefined ? headerRows(grid, top) : asRows(grid, top, top + Math.max(1, count) - 1);
}
