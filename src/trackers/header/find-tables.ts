import { finish, type Steps } from '../../base/steps';
import { blocks } from './blocks';
import { type Candidate, judge, namesColumns, sampleBelow, titledApart } from './candidate';
import { LEAST_SCORE } from './evidence';
import type { Grid } from '../grid/grid';
import { countingColumns } from '../grid/counting';
import { asRows, type HeaderRows, headerRows } from './header-rows';
import { endOf, type FoundTable, overlapping, separate, tablesOf } from './tables-apart';
import type { WordBook } from '../words/header-words';

/** Rows from the top that are tried whatever they hold; further down only rows after a blank or a title are. */
const TRIED = 40;
/** So many of those further down are tried whose words nobody knows: in a list with blank rows all over, every row is one. */
const UNKNOWN_TRIED = 300;

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
  for (const [place, top] of rowsWorthTrying(grid, words).entries()) {
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
 * The tables under the header that the clerk points at, the likeliest first. `column` tells tables side by side apart;
 * without it all of the row are meant. None where fewer than two cells of the row are filled.
 */
export function tablesAt(
  grid: Grid,
  words: WordBook,
  rows: HeaderRows,
  column: number | undefined,
  found: readonly FoundTable[],
): readonly FoundTable[] {
  const below = found.map((table) => table.header).sort((a, b) => a.rows.top - b.rows.top);
  return judgeRow(grid, words, rows)
    .filter((candidate) => column === undefined || (candidate.left <= column && column <= candidate.right))
    .sort((a, b) => b.score - a.score)
    .map((candidate) => {
      const header: Candidate = { ...candidate, sure: 'given' };
      return { header, bottom: endOf(grid, below, header) };
    });
}

/** Excel's own tables: their header and their end are known. */
function excelTables(grid: Grid, words: WordBook): readonly FoundTable[] {
  const { firstRow, firstColumn, tables = [] } = grid.sheet;
  return tables.flatMap((table) => {
    if (!table.hasHeader) return [];
    const top = table.top - firstRow;
    const block = { left: table.left - firstColumn, right: table.right - firstColumn };
    const header = judge(grid, words, asRows(grid, top, top), block);
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

/** Rows that may be a header: the first ones, and further down those below a blank row or a title. */
function rowsWorthTrying(grid: Grid, words: WordBook): readonly number[] {
  const { used, filled, texts } = grid;
  if (!used) return [];
  const rows: number[] = [];
  let [seen, unknown] = [0, 0];
  for (let row = used.top; row <= used.bottom; row++) {
    const cells = filled[row] ?? 0;
    if (cells === 0) continue;
    seen += 1;
    const mostlyText = (texts[row] ?? 0) * 2 >= cells;
    const afterBreak = row === used.top || (filled[row - 1] ?? 0) <= 1;
    if (cells < 2 || (seen > TRIED && !afterBreak)) continue;
    if (!mostlyText && countingColumns(grid, row, used.left, used.right).size === 0) continue;
    if (seen > TRIED && !namesColumns(grid, words, row) && !titledApart(grid, row)) {
      unknown += 1;
      if (unknown > UNKNOWN_TRIED) continue;
    }
    rows.push(row);
  }
  return rows;
}

/** The candidates that a row gives: one, or one for each of several tables side by side. */
function judgeRow(grid: Grid, words: WordBook, rows: HeaderRows): readonly Candidate[] {
  const body = sampleBelow(grid, words, rows.bottom + 1);
  return blocks({ grid, words, rows, body }).flatMap((block) => judge(grid, words, rows, block) ?? []);
}
