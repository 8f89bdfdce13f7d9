import { readHeader } from '../../facts/headers';
import { isBlank } from '../grid/cell-kind';
import { type Grid, mergeAt, valueAt } from '../grid/grid';
import type { Block, HeaderRows } from './header-rows';
import { columnLabels } from './labels';
import { isSerialHeader, type WordBook } from '../words/header-words';

/** Rows that may be a header, and the rows below that it would head. */
interface Headed {
  readonly grid: Grid;
  readonly words: WordBook;
  readonly rows: HeaderRows;
  readonly body: readonly number[];
}

/** Columns that hang together: those without any cell in header and body part tables that stand side by side. */
export function blocks(table: Headed): readonly Block[] {
  const { grid, rows, body } = table;
  const { used } = grid;
  if (!used) return [];
  const parts: Block[] = [];
  let left: number | undefined;
  for (let column = used.left; column <= used.right + 1; column++) {
    const within = column <= used.right && !isSpine(grid, rows, column);
    const alive = within && (headed(grid, rows, column) || bodyShare(grid, body, column) >= 0.3);
    if (alive) left ??= column;
    else if (left !== undefined) {
      parts.push({ left, right: column - 1 });
      left = undefined;
    }
  }
  const trimmed = parts.filter((part) => columnsHeaded(grid, rows, part) > 0 && !isAstray(table, part));
  const joined = trimmed.reduce<readonly Block[]>((before, part) => {
    const last = before.at(-1);
    if (!last || standsAlone(table, last, part)) return [...before, part];
    return [...before.slice(0, -1), { left: last.left, right: part.right }];
  }, []);
  return joined.flatMap((part) => foldsOf(table, part));
}

/** A list folded to save paper: the same columns stand again right beside the first, from 序号 or 姓名 on. */
function foldsOf({ grid, words, rows }: Headed, part: Block): readonly Block[] {
  const keys = columnLabels(grid, rows, part).map(
    ({ lines }) => readHeader(lines.map((line) => line.text).join('')).key,
  );
  const [first = ''] = keys;
  const starts = keys.flatMap((key, place) => (key === first ? [place] : []));
  const width = (starts[1] ?? 0) - (starts[0] ?? 0);
  const known = isSerialHeader(first) || words(first) !== undefined;
  const same = starts.every(
    (start, fold) =>
      start === fold * width && keys.slice(start, start + width).join('\n') === keys.slice(0, width).join('\n'),
  );
  if (first === '' || !known || width < 2 || !same) return [part];
  return starts.map((start, fold) => ({
    left: part.left + start,
    right: fold === starts.length - 1 ? part.right : part.left + start + width - 1,
  }));
}

/** A title written down the side of the table: one cell merged over the header and the rows below it. */
function isSpine(grid: Grid, rows: HeaderRows, column: number): boolean {
  const merge = mergeAt(grid, rows.top, column);
  return merge !== undefined && merge.left === merge.right && merge.bottom > rows.bottom + 1;
}

function headed(grid: Grid, rows: HeaderRows, column: number): boolean {
  for (let row = rows.top; row <= rows.bottom; row++) {
    if (!isBlank(valueAt(grid, row, column))) return true;
    const merge = mergeAt(grid, row, column);
    if (merge && merge.top >= rows.top) return true;
  }
  return false;
}

const bodyShare = (grid: Grid, body: readonly number[], column: number): number =>
  body.length === 0 ? 0 : body.filter((row) => !isBlank(valueAt(grid, row, column))).length / body.length;

function columnsHeaded(grid: Grid, rows: HeaderRows, part: Block): number {
  let count = 0;
  for (let column = part.left; column <= part.right; column++) if (headed(grid, rows, column)) count += 1;
  return count;
}

/** Advice to those who fill the list in stands beside it, line by line. */
const ADVICE = /^(?:填[写表报]|使用)说明[:：]?$|^(?:填[写表报])?(?:须知|要求)[:：]?$|^注意事项[:：]?$/;

/** A lone text that heads nothing, set apart from the table: a reminder someone left. */
function isAstray({ grid, words, rows, body }: Headed, part: Block): boolean {
  if (part.left < part.right || rows.top < rows.worded) return false;
  if (ADVICE.test(String(valueAt(grid, rows.worded, part.left)).trim())) return true;
  return words(valueAt(grid, rows.worded, part.left)) === undefined && bodyShare(grid, body, part.left) === 0;
}

/**
 * A part is a table of its own when it says again who or what its rows are, begins counting again, has a title of its
 * own, or goes on where the other has ended.
 */
function standsAlone({ grid, words, rows, body }: Headed, before: Block, part: Block): boolean {
  if (columnsHeaded(grid, rows, part) < 2 || columnsHeaded(grid, rows, before) < 2) return false;
  if (titled(grid, rows.top, before) && titled(grid, rows.top, part)) return true;
  if (endsBefore(grid, body, before, part) || endsBefore(grid, body, part, before)) return true;
  const texts = (block: Block): readonly string[] => {
    const result: string[] = [];
    for (let column = block.left; column <= block.right; column++) {
      const value = valueAt(grid, rows.bottom, column);
      if (!isBlank(value)) result.push(readHeader(value).key);
    }
    return result;
  };
  const left = new Set(texts(before));
  return texts(part).some((text) => isSerialHeader(text) || (left.has(text) && words(text) !== undefined));
}

/** One text stands over the block in the row above its header: a title of its own. */
function titled(grid: Grid, top: number, { left, right }: Block): boolean {
  let texts = 0;
  for (let column = left; top > 0 && column <= right; column++) {
    const value = valueAt(grid, top - 1, column);
    if (isBlank(value)) continue;
    if (typeof value !== 'string') return false;
    texts += 1;
  }
  return texts === 1;
}

/** The last rows have cells of one block only. */
function endsBefore(grid: Grid, body: readonly number[], one: Block, other: Block): boolean {
  const holds = (row: number | undefined, { left, right }: Block): boolean => {
    for (let column = left; row !== undefined && column <= right; column++)
      if (!isBlank(valueAt(grid, row, column))) return true;
    return false;
  };
  const last = body.at(-1);
  const full = body.some((row) => holds(row, one) && holds(row, other));
  return full && holds(last, other) && !holds(last, one) && !body.some((row) => holds(row, one) && !holds(row, other));
}
