import { readHeader } from '../facts/headers';
import { isBlank, kindOf } from './grid/cell-kind';
import type { CellValue } from './grid/cells';
import type { FoundTable } from './header/tables-apart';
import { filledCells, type Grid, valueAt } from './grid/grid';
import { repeatTest } from './rows/repeat';
import { isTotal } from './words/row-words';
import { endsLikeHeader, type WordBook } from './words/header-words';

/** Larger sheets are lists whatever words they hold. */
const MOST_ROWS = 80;

/**
 * Whether the sheet is a form to fill in or a card (labels beside their values, row after row) instead of a list:
 * different labels go on below what would be the header.
 */
export function isForm(grid: Grid, words: WordBook, table: FoundTable | undefined): boolean {
  const { used } = grid;
  if (!used || used.bottom - used.top >= MOST_ROWS) return false;
  if (isUnsure(table) && isCard(grid, words)) return true;
  const within = table && !isLastOfCard(grid, table) ? table : undefined;
  const top = within ? within.header.rows.bottom + 1 : used.top;
  const bottom = within ? within.bottom : used.bottom;
  const repeats = table && repeatTest(grid, table.header);
  const card = within !== undefined && alternates(grid, words, within.header.rows.top);
  const labels = new Set<string>();
  let rows = 0;
  let labelled = 0;
  let cells = 0;
  for (let row = top; row <= bottom; row++) {
    if ((grid.filled[row] ?? 0) === 0 || repeats?.(row)) continue;
    rows += 1;
    const found = labelsIn(grid, words, row, card || within === undefined);
    if (found.length === 0) continue;
    labelled += 1;
    cells += found.length;
    for (const label of found) labels.add(label);
  }
  return labelled >= (card ? 2 : 3) && labelled >= rows * 0.5 && labels.size >= 3 && labels.size >= cells * 0.7;
}

const isUnsure = (table: FoundTable | undefined): boolean =>
  table === undefined || table.header.sure === 'guessed' || table.header.sure === 'likely';

/** A row of a card has a label, its answer, and perhaps again; a card has at least so many. */
const CARD_ROWS = 3;

/** Every other column of the sheet holds labels, each another, and the columns beside them none. */
function isCard(grid: Grid, words: WordBook): boolean {
  const { used, filled } = grid;
  if (!used) return false;
  const heads = (value: CellValue): boolean => words(value) !== undefined || endsLikeHeader(value);
  const asked: string[] = [];
  let [labels, answers, answersLikeLabels, rows] = [0, 0, 0, 0];
  for (let row = used.top; row <= used.bottom; row++) {
    if ((filled[row] ?? 0) < 2) continue;
    rows += 1;
    for (let column = used.left; column <= used.right; column++) {
      const value = valueAt(grid, row, column);
      if (isBlank(value)) continue;
      if ((column - used.left) % 2 === 0) {
        asked.push(String(value).trim());
        if (heads(value)) labels += 1;
      } else {
        answers += 1;
        if (heads(value)) answersLikeLabels += 1;
      }
    }
  }
  return (
    rows >= CARD_ROWS &&
    new Set(asked).size === asked.length &&
    labels >= asked.length * 0.6 &&
    answers >= rows &&
    answersLikeLabels <= answers * 0.15
  );
}

/** A header that nobody is sure of, few rows below it, and rows of several cells above: the last lines of a card. */
function isLastOfCard(grid: Grid, table: FoundTable): boolean {
  if (!isUnsure(table)) return false;
  const { header, bottom } = table;
  const full = (from: number, to: number): number => grid.filled.slice(from, to).filter((cells) => cells >= 2).length;
  return full(header.rows.bottom + 1, bottom + 1) <= 2 && full(0, header.rows.top) >= 2;
}

/** 姓名 甲 科室 综合室: every other cell of the row is a label, and what follows it is none. */
function alternates(grid: Grid, words: WordBook, row: number): boolean {
  const cells = filledCells(grid, row);
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
