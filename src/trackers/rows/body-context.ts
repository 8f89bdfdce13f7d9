import { mapInSteps, type Steps } from '../../base/steps';
import { cleanText } from '../../facts/text';
import type { BodyColumns, BodyRow } from './body';
import { isBlank, kindOf } from '../grid/cell-kind';
import { type Grid, mergeAt, valueAt } from '../grid/grid';
import { isGroupNumber, isGroupTitle, isNumberedGroup } from '../words/row-words';

/** The rows again, with what the rows around a row say of it. */
export function* inContext(grid: Grid, rows: readonly BodyRow[], columns: BodyColumns): Steps<readonly BodyRow[]> {
  const summed = yield* groupSums(grid, numberedGroups(grid, rows, columns));
  const passes = [headingsAreFew, titlesOfPages, withoutBareTotals, withoutClosing];
  return passes.reduce((sofar, pass) => pass(grid, sofar, columns), summed);
}

type Pass = (grid: Grid, rows: readonly BodyRow[], columns: BodyColumns) => readonly BodyRow[];

/** Where rows are numbered 1, 2, 3, those numbered 一 or (一) are groups: their sums when they have figures. */
const numberedGroups: Pass = (grid, rows, { serial }) => {
  const [column] = serial;
  if (column === undefined) return rows;
  const counted = rows.some(({ row, kind }) => kind === 'data' && kindOf(valueAt(grid, row, column)) === 'number');
  if (!counted) return rows;
  return rows.map((entry) => {
    if (entry.kind !== 'data' || !isGroupNumber(valueAt(grid, entry.row, column))) return entry;
    const figures = (grid.filled[entry.row] ?? 0) > (grid.texts[entry.row] ?? 0);
    return { ...entry, kind: figures ? 'total' : 'heading' };
  });
};

/**
 * 一、秘书科 with figures and nothing else, over rows that are not numbered so, is the sum of the rows below it. It reads a
 * cell of every row with one text: in steps.
 */
function* groupSums(grid: Grid, rows: readonly BodyRow[]): Steps<readonly BodyRow[]> {
  const isGroup = ({ row, kind }: BodyRow): boolean =>
    kind === 'data' && grid.texts[row] === 1 && isNumberedGroup(String(valueAt(grid, row, grid.first[row] ?? 0)));
  return yield* mapInSteps(rows, (entry, place): BodyRow => {
    const next = rows[place + 1];
    return isGroup(entry) && next?.kind === 'data' && !isGroup(next) && (grid.filled[entry.row] ?? 0) > 1
      ? { ...entry, kind: 'total' }
      : entry;
  });
}

/**
 * Headings part a list into groups; where every third row would be one, these rows are sparse data. A merged cell, words
 * where other rows count, and a period in the column of names are headings however many there are.
 */
const headingsAreFew: Pass = (grid, rows, { serial, person }) => {
  const counted = new Set(
    [...serial].filter((column) =>
      rows.some(({ row, kind }) => kind === 'data' && kindOf(valueAt(grid, row, column)) === 'number'),
    ),
  );
  const sure = (row: number): boolean => {
    const column = grid.first[row] ?? 0;
    const wide = (mergeAt(grid, row, column)?.right ?? 0) > column;
    const value = String(valueAt(grid, row, column));
    if (wide || person.has(column)) return true;
    return serial.has(column) && (counted.has(column) || isGroupTitle(value) || isGroupNumber(value));
  };
  const data = rows.filter((entry) => entry.kind === 'data').length;
  const loose = rows.filter((entry) => entry.kind === 'heading' && !sure(entry.row)).length;
  if (loose * 2 <= data) return rows;
  return rows.map((entry) => (entry.kind === 'heading' && !sure(entry.row) ? { ...entry, kind: 'data' } : entry));
};

/** Longer texts than this are nobody's name. */
const LONGEST_NAME = 6;

/** The lone text above a header that is repeated is the title of that page or block, even in the column of names. */
const titlesOfPages: Pass = (grid, rows) =>
  rows.map((entry, place) => {
    const { row, kind } = entry;
    if (kind !== 'data' || grid.filled[row] !== 1 || rows[place + 1]?.kind !== 'repeat') return entry;
    const above = rows[place - 1];
    const apart = grid.filled[row - 1] === 0 || above?.kind !== 'data';
    const long = cleanText(String(valueAt(grid, row, grid.first[row] ?? 0))).length > LONGEST_NAME;
    return apart || long ? { ...entry, kind: 'heading' } : entry;
  });

/** A last line of figures without anyone's name under them is a sum that nobody labelled. */
const withoutBareTotals: Pass = (grid, rows, columns) => {
  const identity = [...columns.person, ...columns.titles];
  const named = (row: number): boolean => identity.some((column) => !isBlank(valueAt(grid, row, column)));
  const lastNamed = rows.findLast(({ row, kind }) => kind === 'data' && named(row))?.row;
  if (lastNamed === undefined) return rows;
  return rows.map((entry) =>
    entry.row > lastNamed && entry.kind === 'data' && grid.texts[entry.row] === 0 ? { ...entry, kind: 'total' } : entry,
  );
};

/** Below a closing note with nothing but lone cells after it, these are the office and the day it was signed. */
const withoutClosing: Pass = (grid, rows) => {
  const last = rows.findLastIndex(({ row, kind }) => kind === 'data' && (grid.filled[row] ?? 0) > 1);
  const note = rows.findIndex(({ kind }, place) => place > last && kind === 'note');
  if (note < 0) return rows;
  return rows.map((entry, place) => (place > note && entry.kind === 'data' ? { ...entry, kind: 'note' } : entry));
};
