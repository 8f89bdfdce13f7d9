import { entryOf } from '../../base/entries';
import { type Candidate, titledApart } from './candidate';
import { kindOf } from '../grid/cell-kind';
import { areaAddress } from '../grid/cells';
import { type Grid, valueAt } from '../grid/grid';
import { spellings } from './spellings';

/** A header and where the rows below it end: before the next table or with the sheet. */
export interface FoundTable {
  readonly header: Candidate;
  readonly bottom: number;
}

/** The tables of a sheet, within its grid. */
export interface TablesRead {
  readonly grid: Grid;
  /** The table that is read, or those that are read as one list, from left to right. */
  readonly read: readonly [FoundTable, ...FoundTable[]];
  /** All that were found, likeliest first. */
  readonly found: readonly FoundTable[];
}

/** Address of a table from its header's first row to the given row of the grid: A3:H203. */
export function rangeOf(grid: Grid, header: Candidate, lastRow: number): string {
  const { firstRow, firstColumn } = grid.sheet;
  return areaAddress({
    top: header.rows.top + firstRow,
    left: header.left + firstColumn,
    bottom: lastRow + firstRow,
    right: header.right + firstColumn,
  });
}

/** Of candidates that overlap or follow each other without a break the best stands. */
export function separate(grid: Grid, candidates: readonly Candidate[]): readonly Candidate[] {
  const best = [...candidates].sort((a, b) => b.score - a.score || a.rows.top - b.rows.top);
  const kept: Candidate[] = [];
  // A header that stands on every page is one to compare with, not thousands.
  const distinct: Candidate[] = [];
  for (const candidate of best) {
    const free = heads(grid, candidate);
    const anew = candidate.sure === 'sure' && distinct.some((other) => beginsAnew(other, candidate));
    const clash =
      !anew &&
      !(free && ofItsOwn(grid, candidate)) &&
      distinct.some((other) => overlapping(other, candidate) && !(free && labelsAlike(other, candidate)));
    if (clash) continue;
    kept.push(candidate);
    if (!distinct.some((other) => labelsAlike(other, candidate) && other.right === candidate.right))
      distinct.push(candidate);
  }
  return kept.sort((a, b) => a.rows.top - b.rows.top || a.left - b.left);
}

/** Nothing but labels of the header above, in other columns: a small table of sums right below the list. */
function beginsAnew(above: Candidate, candidate: Candidate): boolean {
  if (candidate.rows.top <= above.rows.bottom || !overlapping(above, candidate)) return false;
  const [known, own] = [keysOf(above), keysOf(candidate)];
  const again = [...own].every((key) => known.has(key));
  const moved = candidate.labels.some((label, place) => {
    const text = spellings(label)[0];
    const over = above.labels[place + candidate.left - above.left];
    return text !== undefined && over !== undefined && spellings(over)[0] !== text;
  });
  return own.size >= 2 && again && moved;
}

/** Sure to be a header, or likely one and with a title of its own. */
const ofItsOwn = (grid: Grid, { sure, rows }: Candidate): boolean =>
  sure === 'sure' || (sure === 'likely' && titledApart(grid, rows.top));

/** Nothing, a blank row or a title stands above: where a new table can begin. */
function heads(grid: Grid, candidate: Candidate): boolean {
  const above = candidate.rows.top - 1;
  return above < (grid.used?.top ?? 0) || (grid.filled[above] ?? 0) <= 1;
}

export const overlapping = (a: Candidate, b: Candidate): boolean => a.left <= b.right && b.left <= a.right;

const keys = new WeakMap<Candidate, ReadonlySet<string>>();

/** The labels of a header, as its rows have them. */
const keysOf = (candidate: Candidate): ReadonlySet<string> =>
  entryOf(
    keys,
    candidate,
    ({ labels }) => new Set(labels.map((label) => spellings(label)[0] ?? '').filter((text) => text !== '')),
  );

/** Most labels are the same: the header again, not another. */
function labelsAlike(a: Candidate, b: Candidate): boolean {
  if (a.left !== b.left) return false;
  const [own, others] = [keysOf(a), keysOf(b)];
  let same = 0;
  for (const key of others) if (own.has(key)) same += 1;
  return same >= 0.8 * Math.max(own.size, others.size);
}

/** Headers in sheet order as tables; a header that repeats the one before goes on with its table. */
export function tablesOf(grid: Grid, headers: readonly Candidate[]): FoundTable[] {
  const tables: FoundTable[] = [];
  // Tables that a repeated header would go on with: no other table stands below them.
  let open: readonly Candidate[] = [];
  for (const header of headers) {
    open = open.filter((other) => !overlapping(other, header) || labelsAlike(other, header));
    if (open.some((other) => labelsAlike(other, header))) continue;
    open = [...open, header];
    tables.push({ header, bottom: endOf(grid, headers, header) });
  }
  return tables;
}

/** The last row below a header that belongs to it. `headers` in sheet order. */
export function endOf(grid: Grid, headers: readonly Candidate[], header: Candidate): number {
  const next = headers.find(
    (other) => other.rows.top > header.rows.bottom && overlapping(other, header) && !labelsAlike(header, other),
  );
  return next ? titleAbove(grid, next.rows.top, header.rows.bottom) - 1 : (grid.used?.bottom ?? header.rows.bottom);
}

/** The first of the title and blank rows that stand above a header. */
function titleAbove(grid: Grid, top: number, floor: number): number {
  let row = top;
  while (row - 1 > floor && (grid.filled[row - 1] ?? 0) <= 1 && titleLike(grid, row - 1)) row -= 1;
  return row;
}

const titleLike = (grid: Grid, row: number): boolean =>
  (grid.filled[row] ?? 0) === 0 || kindOf(valueAt(grid, row, grid.first[row] ?? 0)) === 'text';
