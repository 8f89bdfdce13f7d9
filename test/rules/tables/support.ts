import { readScheme } from '../../../src/rules/tables/read';
import type { Scheme } from '../../../src/rules/scheme/scheme';
import { splitTables } from '../../../src/rules/tables/table';
import type { Grid } from '../../../src/rules/scheme/range';

/**
 * Cells as they are drawn in these tests: one row a line, cells between bars, blanks around them ignored. A line
 * without bars is a blank row.
 */
export const grid = (drawing: string): Grid =>
  drawing
    .trim()
    .split('\n')
    .map((line) => {
      const cells = line.trim().split('|').slice(1, -1);
      return cells.map((cell) => cell.trim());
    });

/** A range typed row by row, cells parted by bars: figures are numbers, blank cells are '', a blank text is a blank row. */
export const typed = (...rows: readonly string[]): (string | number)[][] =>
  rows.map((row) => (row === '' ? [] : row.split('|').map((cell) => typedCell(cell.trim()))));

const typedCell = (text: string): string | number => (/^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text);

/** A drawing whose cells themselves hold bars uses ¦ for them. */
export const unbar = (cells: Grid): Grid => cells.map((row) => row.map((cell) => String(cell).replaceAll('¦', '|')));

export function scheme(cells: Grid | string): Scheme {
  const read = readScheme('自编', typeof cells === 'string' ? unbar(grid(cells)) : cells);
  if (!read) throw new Error('no table');
  return read;
}

/** The faults of the tables: code, row and column counted from 1 as people count them. */
export const faults = (cells: Grid | string): readonly string[] =>
  scheme(cells).findings.map((finding) => `${finding.code} ${finding.at.row + 1}:${finding.at.column + 1}`);

/** Kind, condition columns and the 奖项 of each row of every table of a range. */
export const outline = (cells: Grid) =>
  splitTables(cells).map(({ kind, conditionColumns, rows }) => ({
    kind,
    conditions: conditionColumns,
    rows: rows.map((row) => row.text('奖项')),
  }));
