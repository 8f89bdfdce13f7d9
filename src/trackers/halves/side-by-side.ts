import { cleanText } from '../../facts/text';
import { isBlank, kindOf } from '../grid/cell-kind';
import type { CellValue } from '../grid/cells';
import { headerOf } from '../header/labels';
import { goesBy } from '../header/spellings';
import { type Grid, valueAt } from '../grid/grid';
import { nameKey } from '../words/names';
import { repeatTest } from '../rows/repeat';
import { isTotal } from '../words/row-words';
import type { FoundTable } from '../header/tables-apart';
import { isSerialHeader } from '../words/header-words';

/** The tables beside each other, from left to right, with the same columns as this one; it alone where there are none. */
export function sameBeside(table: FoundTable, found: readonly FoundTable[]): readonly [FoundTable, ...FoundTable[]] {
  const others = found.filter((other) => other.header.left !== table.header.left && isSame(table, other));
  const [left = table, ...right] = [table, ...others].sort((a, b) => a.header.left - b.header.left);
  return [left, ...right.map((half) => asWideAs(left, half))];
}

/** Columns without a label beside the last half are none of the list: formulas stand there. */
function asWideAs({ header: { left, right } }: FoundTable, half: FoundTable): FoundTable {
  const { header } = half;
  const end = Math.min(header.right, header.left + right - left);
  return { ...half, header: { ...header, right: end, labels: header.labels.slice(0, end - header.left + 1) } };
}

/** The same labels in the same rows. An Excel table is a table of its own. */
function isSame({ header: one }: FoundTable, { header: other }: FoundTable): boolean {
  if (one.sure === 'table' || other.sure === 'table') return false;
  if (one.rows.top !== other.rows.top || one.rows.bottom !== other.rows.bottom) return false;
  const [own, others] = [one, other].map(({ labels }) => labels.map((label) => headerOf(label).key));
  const columns = Math.max(own?.length ?? 0, others?.length ?? 0);
  return Array.from({ length: columns }, (_, at) => at).every((at) => (own?.[at] ?? '') === (others?.[at] ?? ''));
}

/**
 * Whether tables with the same columns are one list that goes on beside itself: their running numbers count on; without
 * such numbers, other people or things stand in each, and no two have titles of their own. Whatever begins to count
 * again, or says the same people once more (last year's amounts), is another list.
 */
export function goOn(grid: Grid, halves: readonly FoundTable[]): boolean {
  const filled = halves.filter((half) => bodyOf(grid, half).length > 0);
  const numbers = filled.map((half) => numbersOf(grid, half));
  if (numbers.length > 0 && numbers.every((own) => own.length > 0)) return countOn(numbers);
  return !titledEach(grid, halves) && differ(filled.map((half) => namesOf(grid, half)));
}

/** Together the numbers count on: none stands in two halves, hardly one is left out. */
function countOn(halves: readonly (readonly number[])[]): boolean {
  const own = halves.map((numbers) => new Set(numbers));
  const all = new Set(halves.flat());
  const distinct = all.size === own.reduce((sum, { size }) => sum + size, 0);
  const span = Math.max(...all) - Math.min(...all) + 1;
  return distinct && span - all.size <= Math.max(1, all.size * 0.1);
}

/** Most of what is named in one half is named in no other. */
function differ(halves: readonly ReadonlySet<string>[]): boolean {
  const all = new Set(halves.flatMap((names) => [...names]));
  const counted = halves.reduce((sum, { size }) => sum + size, 0);
  const smallest = Math.min(...halves.map(({ size }) => size));
  return halves.every(({ size }) => size > 0) && (counted - all.size) * 2 < smallest;
}

/** Rows of the body that hold something in the columns of the half and are no header again. */
function bodyOf(grid: Grid, { header, bottom }: FoundTable): readonly number[] {
  const repeats = repeatTest(grid, header);
  const rows: number[] = [];
  for (let row = header.rows.bottom + 1; row <= bottom; row++)
    if ((grid.filled[row] ?? 0) > 0 && !repeats(row) && holds(grid, row, header.left, header.right)) rows.push(row);
  return rows;
}

function holds(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) if (!isBlank(valueAt(grid, row, column))) return true;
  return false;
}

/** The running numbers of a half; none where no column has them. */
function numbersOf(grid: Grid, half: FoundTable): readonly number[] {
  const column = half.header.labels.findIndex((label) => goesBy(label, isSerialHeader));
  if (column < 0) return [];
  return cellsOf(grid, half, column).flatMap((value) => {
    const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? cleanText(value) : '';
    return /^\d{1,6}$/.test(text) ? [Number(text)] : [];
  });
}

const TITLES = /(?:标题|题目|篇名|稿件名称)$/;
const NAMES = /(?:姓名|人员|作者|撰稿人|负责人|责任人|户主)$/;

/** What tells the rows of a half apart: titles, else names, else the texts of the first column that has any. */
function namesOf(grid: Grid, half: FoundTable): ReadonlySet<string> {
  const { labels } = half.header;
  const headed = (pattern: RegExp): number => labels.findIndex((label) => goesBy(label, (key) => pattern.test(key)));
  const texts = (column: number): readonly string[] =>
    cellsOf(grid, half, column).flatMap((value) =>
      typeof value === 'string' && kindOf(value) === 'text' && !isTotal(value) ? [nameKey(value)] : [],
    );
  const columns = [headed(TITLES), headed(NAMES), ...labels.keys()].filter((column) => column >= 0);
  return new Set(columns.map(texts).find((found) => found.length > 0) ?? []);
}

const cellsOf = (grid: Grid, half: FoundTable, column: number): readonly CellValue[] =>
  bodyOf(grid, half).map((row) => valueAt(grid, row, half.header.left + column));

/** Each half has one text right above its header that is its title: 一组 and 二组, 上年 and 本年. */
const titledEach = (grid: Grid, halves: readonly FoundTable[]): boolean =>
  halves.every(({ header: { rows, left, right } }) => {
    const above = (grid.sheet.values[rows.top - 1] ?? []).slice(left, right + 1).filter((value) => !isBlank(value));
    const [title] = above;
    return above.length === 1 && typeof title === 'string' && !/[:：]/.test(title);
  });
