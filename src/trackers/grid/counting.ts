import { isBlank, kindOf } from './cell-kind';
import type { CellValue } from './cells';
import { filledCells, type Grid, mergeAt, valueAt } from './grid';

/** A figure that can be counted on: a whole number, a day such as 3.1 or 3月1日 by its last part, (3) or (3)=(1)×(2). */
function step(value: CellValue): number | undefined {
  if (typeof value === 'number') return Number.isInteger(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const match = /^(?:\d{1,2}[./月-])?(\d{1,2})[日号]?$/.exec(text) ?? /^[(（](\d{1,2})[)）](?:=.+)?$/.exec(text);
  return match ? Number(match[1]) : undefined;
}

/** Figures head columns when at least this many count on: the days of a month, years, months. */
const SHORTEST = 3;

/** Columns of a row whose figures count on by one from cell to cell; blanks between them do not matter. */
export function countingColumns(grid: Grid, row: number, left: number, right: number): ReadonlySet<number> {
  const counting = new Set<number>();
  let run: number[] = [];
  let previous: number | undefined;
  const close = (): void => {
    if (run.length >= SHORTEST) run.forEach((column) => counting.add(column));
    run = [];
  };
  for (let column = left; column <= right; column++) {
    const value = valueAt(grid, row, column);
    if (isBlank(value)) continue;
    const figure = step(value);
    const counts =
      figure !== undefined && previous !== undefined && (figure === previous + 1 || (figure === 1 && previous >= 28));
    if (!counts) close();
    if (figure !== undefined) run.push(column);
    previous = figure;
  }
  close();
  return counting;
}

/** Letters and stems with which the text columns of official tables are numbered. */
const ORDINAL = /^(?:[甲乙丙丁戊己庚辛壬癸A-H]|[①-⑳]|栏次|栏目|序号)$/;

/**
 * Whether a row numbers the columns of the header above it (栏次: 甲 乙 1 2 3 …): it belongs to the header and
 * names nothing.
 */
function numbersColumns(grid: Grid, row: number): boolean {
  const { used } = grid;
  if (!used || row <= used.top || (grid.filled[row] ?? 0) < SHORTEST) return false;
  const counting = countingColumns(grid, row, used.left, used.right);
  let first: CellValue | undefined;
  for (let column = used.left; column <= used.right; column++) {
    const value = valueAt(grid, row, column);
    if (isBlank(value)) continue;
    const above = mergeAt(grid, row - 1, column);
    if (above ? above.right > above.left : isBlank(valueAt(grid, row - 1, column))) return false;
    if (counting.has(column)) first ??= value;
    else if (typeof value !== 'string' || !ORDINAL.test(value.trim())) return false;
  }
  return first === undefined ? allOrdinal(grid, row) : step(first) === 1;
}

function allOrdinal(grid: Grid, row: number): boolean {
  const cells = filledCells(grid, row).map((value) => String(value).trim());
  return cells.every((text) => ORDINAL.test(text)) && new Set(cells).size === cells.length;
}

const CODE = /^[A-Za-z][A-Za-z0-9_.]+$/;
const CHINESE = /[\u4e00-\u9fff]/;

/** Whether a row says under Chinese labels what the columns are called in some program: author, title, media_level. */
function codesColumns(grid: Grid, row: number): boolean {
  const { used } = grid;
  if (!used || row <= used.top || (grid.filled[row] ?? 0) < SHORTEST) return false;
  const seen = new Set<string>();
  for (let column = used.left; column <= used.right; column++) {
    const value = valueAt(grid, row, column);
    if (isBlank(value)) continue;
    const code = typeof value === 'string' ? value.trim() : '';
    const above = mergeAt(grid, row - 1, column);
    const label = above ? valueAt(grid, above.top, above.left) : valueAt(grid, row - 1, column);
    if (!CODE.test(code) || seen.has(code) || !CHINESE.test(String(label))) return false;
    seen.add(code);
  }
  return true;
}

const WEIGHTS = /^[(（]?(?:权重|分值|满分|标准分|基本分|赋分)[)）]?[:：]?$/;

/** Whether a row says under the labels what each counts: （权重）, 30%, 20%, …. */
function weighsColumns(grid: Grid, row: number): boolean {
  const cells = filledCells(grid, row);
  const [first, ...others] = cells;
  return (
    others.length >= 2 &&
    typeof first === 'string' &&
    WEIGHTS.test(first.trim()) &&
    others.every((value) => kindOf(value) === 'number' || /^[(（]?[\d.]+[%分]?[)）]?$/.test(String(value).trim()))
  );
}

/** Whether a row under a header belongs to it and names nothing: numbers, codes or weights of the columns. */
export const tagsColumns = (grid: Grid, row: number): boolean =>
  numbersColumns(grid, row) || codesColumns(grid, row) || weighsColumns(grid, row);
