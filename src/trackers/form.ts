import { readHeader } from '../facts/headers';
import { isBlank, kindOf } from './cell-kind';
import type { CellValue } from './cells';
import type { FoundTable } from './tables-apart';
import { type Grid, valueAt } from './grid';
import { repeatTest } from './repeat';
import { isTotal } from './row-words';
import { endsLikeHeader, type WordBook } from './words';

/** Larger sheets are lists whatever words they hold. */
const MOST_ROWS = 80;

/**
 * Whether the sheet is a form to fill in or a card (labels beside their values, row after row) instead of a list:
 * different labels go on below what would be the header.
 */
export function isForm(grid: Grid, words: WordBook, table: FoundTable | undefined): boolean {
  const { used } = grid;
  if (!used || used.bottom - used.top >= MOST_ROWS) return false;
  const top = table ? table.header.rows.bottom + 1 : used.top;
  const bottom = table ? table.bottom : used.bottom;
  const repeats = table && repeatTest(grid, table.header);
  const card = table !== undefined && alternates(grid, words, table.header.rows.top);
  const labels = new Set<string>();
  let rows = 0;
  let labelled = 0;
  let cells = 0;
  for (let row = top; row <= bottom; row++) {
    if ((grid.filled[row] ?? 0) === 0 || repeats?.(row)) continue;
    rows += 1;
    const found = labelsIn(grid, words, row, card || table === undefined);
    if (found.length === 0) continue;
    labelled += 1;
    cells += found.length;
    for (const label of found) labels.add(label);
  }
  return labelled >= (card ? 2 : 3) && labelled >= rows * 0.5 && labels.size >= 3 && labels.size >= cells * 0.7;
}

/** 姓名 甲 科室 综合室: every other cell of the row is a label, and what follows it is none. */
function alternates(grid: Grid, words: WordBook, row: number): boolean {
  const cells = (grid.sheet.values[row] ?? []).filter((value) => !isBlank(value));
  const label = (value: CellValue): boolean => words(value) !== undefined;
  return (
    cells.length >= 4 &&
    cells.every((value, place) => (place % 2 === 0 ? label(value) : !label(value) && !endsLikeHeader(value)))
  );
}

/** Labels in a row: words that head columns, texts that ask with a colon, and (loose) what ends like a label. */
function labelsIn(grid: Grid, words: WordBook, row: number, loose: boolean): readonly string[] {
  const { used } = grid;
  const found: string[] = [];
  for (let column = used?.left ?? 0; used && column <= used.right; column++) {
    const value = valueAt(grid, row, column);
    if (typeof value !== 'string' || kindOf(value) !== 'text' || isTotal(value)) continue;
    const word = words(value);
    const asks = /[:：]$/.test(value.trim());
    if (word || asks || (loose && column === used.left && endsLikeHeader(value))) found.push(readHeader(value).key);
  }
  return found;
}
