import { finish, type Steps } from '../facts/steps';
import { blocks } from './blocks';
import { kindOf } from './cell-kind';
import { type Candidate, judge, LEAST_SCORE, sampleBelow, titledApart } from './candidate';
import { type Grid, valueAt } from './grid';
import { countingColumns } from './counting';
import { asRows, type HeaderRows, headerRows } from './header-rows';
import { spellings } from './spellings';
import type { WordBook } from './words';

/** Rows from the top that are tried whatever they hold; further down only rows after a blank or a title are. */
const TRIED = 40;

/** A header and where the rows below it end: before the next table or with the sheet. */
export interface FoundTable {
  readonly header: Candidate;
  readonly bottom: number;
}

/** The headers of a sheet as the tables they head, likeliest for the award first. */
export const findTables = (grid: Grid, words: WordBook): readonly FoundTable[] =>
  finish(findTablesInSteps(grid, words));

/** Rows tried between two steps. */
const SLICE = 20;

/** The same in steps, for sheets with many rows that could be a header. */
export function* findTablesInSteps(grid: Grid, words: WordBook): Steps<readonly FoundTable[]> {
  if (!grid.used) return [];
  const marked = excelTables(grid, words);
  const candidates: Candidate[] = [];
  for (const [place, top] of rowsWorthTrying(grid).entries()) {
    if (place % SLICE === SLICE - 1) yield;
    for (const candidate of judgeRow(grid, words, headerRows(grid, top))) {
      const free = !marked.some((table) => touches(table, candidate));
      if (candidate.score >= LEAST_SCORE && free) candidates.push(candidate);
    }
  }
  const free = tablesOf(grid, separate(grid, candidates)).map((table) => ({ ...table, bottom: clear(table, marked) }));
  return [...marked, ...free].sort((a, b) => rank(b) - rank(a));
}

/**
 * The table under the header that the clerk points at. `column` tells tables side by side apart; without it the
 * likeliest of the row is taken. Undefined where fewer than two cells of the row are filled.
 */
export function tableAt(
  grid: Grid,
  words: WordBook,
  rows: HeaderRows,
  column: number | undefined,
  found: readonly FoundTable[],
): FoundTable | undefined {
  const best = judgeRow(grid, words, rows)
    .filter((candidate) => column === undefined || (candidate.left <= column && column <= candidate.right))
    .sort((a, b) => b.score - a.score)[0];
  if (!best) return undefined;
  const header: Candidate = { ...best, sure: 'given' };
  const below = found.map((table) => table.header);
  return {
    header,
    bottom: endOf(
      grid,
      [...below].sort((a, b) => a.rows.top - b.rows.top),
      header,
    ),
  };
}

/** Excel's own tables: their header and their end are known. */
function excelTables(grid: Grid, words: WordBook): readonly FoundTable[] {
  const { firstRow, firstColumn, tables = [] } = grid.sheet;
  return tables.flatMap((table) => {
    if (!table.hasHeader) return [];
    const top = table.top - firstRow;
    const header = judge(grid, words, asRows(grid, top, top), table.left - firstColumn, table.right - firstColumn);
    if (!header) return [];
    return [
      { header: { ...header, sure: 'table' as const }, bottom: table.bottom - firstRow - (table.hasTotals ? 1 : 0) },
    ];
  });
}

const touches = (table: FoundTable, candidate: Candidate): boolean =>
  overlapping(table.header, candidate) &&
  candidate.rows.bottom >= table.header.rows.top &&
  candidate.rows.top <= table.bottom;

/** A free table ends where an Excel table below it begins. */
function clear(table: FoundTable, marked: readonly FoundTable[]): number {
  const next = marked
    .filter((other) => other.header.rows.top > table.header.rows.bottom && overlapping(other.header, table.header))
    .map((other) => other.header.rows.top - 1);
  return Math.min(table.bottom, ...next);
}

/** An earlier table of equal worth is likelier; a body that is only a few rows says less. */
function rank(table: FoundTable): number {
  const rows = table.bottom - table.header.rows.bottom;
  return table.header.score + 8 * table.header.awardFacts + Math.min(rows, 10) / 5;
}

function rowsWorthTrying(grid: Grid): readonly number[] {
  const { used, filled, texts } = grid;
  if (!used) return [];
  const rows: number[] = [];
  let seen = 0;
  for (let row = used.top; row <= used.bottom; row++) {
    const cells = filled[row] ?? 0;
    if (cells === 0) continue;
    seen += 1;
    const mostlyText = (texts[row] ?? 0) * 2 >= cells;
    const afterBreak = row === used.top || (filled[row - 1] ?? 0) <= 1;
    if (cells < 2 || (seen > TRIED && !afterBreak)) continue;
    if (mostlyText || countingColumns(grid, row, used.left, used.right).size > 0) rows.push(row);
  }
  return rows;
}

/** The candidates that a row gives: one, or one for each of several tables side by side. */
function judgeRow(grid: Grid, words: WordBook, rows: HeaderRows): readonly Candidate[] {
  const body = sampleBelow(grid, words, rows.bottom + 1);
  return blocks(grid, words, rows, body).flatMap(({ left, right }) => {
    const candidate = judge(grid, words, rows, left, right);
    return candidate ? [candidate] : [];
  });
}

/** Of candidates that overlap or follow each other without a break the best stands. */
function separate(grid: Grid, candidates: readonly Candidate[]): readonly Candidate[] {
  const best = [...candidates].sort((a, b) => b.score - a.score || a.rows.top - b.rows.top);
  const kept: Candidate[] = [];
  for (const candidate of best) {
    const clash = kept.some(
      (other) =>
        overlapping(other, candidate) &&
        !(heads(grid, candidate) && (labelsAlike(other, candidate) || ofItsOwn(grid, candidate))),
    );
    if (!clash) kept.push(candidate);
  }
  return kept.sort((a, b) => a.rows.top - b.rows.top || a.left - b.left);
}

/** Sure to be a header, or likely one and with a title of its own. */
const ofItsOwn = (grid: Grid, { sure, rows }: Candidate): boolean =>
  sure === 'sure' || (sure === 'likely' && titledApart(grid, rows.top));

const overlapping = (a: Candidate, b: Candidate): boolean => a.left <= b.right && b.left <= a.right;

/** Nothing, a blank row or a title stands above: where a new table can begin. */
function heads(grid: Grid, candidate: Candidate): boolean {
  const above = candidate.rows.top - 1;
  return above < (grid.used?.top ?? 0) || (grid.filled[above] ?? 0) <= 1;
}

const keysOf = (candidate: Candidate): readonly string[] =>
  candidate.labels.map((label) => spellings(label)[0] ?? '').filter((text) => text !== '');

/** Most labels are the same: the header again, not another. */
function labelsAlike(a: Candidate, b: Candidate): boolean {
  const keys = new Set(keysOf(a));
  const others = keysOf(b);
  return a.left === b.left && others.filter((key) => keys.has(key)).length >= 0.8 * Math.max(keys.size, others.length);
}

/** Headers in sheet order as tables; a header that repeats the one before goes on with its table. */
function tablesOf(grid: Grid, headers: readonly Candidate[]): FoundTable[] {
  const tables: FoundTable[] = [];
  for (const header of headers) {
    const repeats = tables.some((t) => labelsAlike(t.header, header) && !between(headers, t.header, header));
    if (!repeats) tables.push({ header, bottom: endOf(grid, headers, header) });
  }
  return tables;
}

/** The last row below a header that belongs to it. */
function endOf(grid: Grid, headers: readonly Candidate[], header: Candidate): number {
  const next = headers.find(
    (other) => other.rows.top > header.rows.bottom && overlapping(other, header) && !labelsAlike(header, other),
  );
  return next ? titleAbove(grid, next.rows.top, header.rows.bottom) - 1 : (grid.used?.bottom ?? header.rows.bottom);
}

/** Whether another table stands between a header and its repeat: then it is a table again. */
const between = (headers: readonly Candidate[], a: Candidate, b: Candidate): boolean =>
  headers.some(
    (other) =>
      other.rows.top > a.rows.bottom && other.rows.top < b.rows.top && overlapping(other, a) && !labelsAlike(a, other),
  );

/** The first of the title and blank rows that stand above a header. */
function titleAbove(grid: Grid, top: number, floor: number): number {
  let row = top;
  while (row - 1 > floor && (grid.filled[row - 1] ?? 0) <= 1 && titleLike(grid, row - 1)) row -= 1;
  return row;
}

const titleLike = (grid: Grid, row: number): boolean =>
  (grid.filled[row] ?? 0) === 0 || kindOf(valueAt(grid, row, grid.first[row] ?? 0)) === 'text';
