import { isBlank, isLabel } from '../grid/cell-kind';
import { countingColumns } from '../grid/counting';
import { type Grid, mergeAt, valueAt } from '../grid/grid';

/** What a group of columns is called: 基本情况, 考核得分. */
const GROUP = /^.{1,6}(?:情况|信息|统计|得分|考核|评价|明细)$/;

/**
 * Some label of the header's last row stands over two or more labels beneath (merged across them or followed by
 * blanks), while the other labels stand over blanks.
 */
export function groupsAbove(grid: Grid, top: number, bottom: number): boolean {
  const groups = filledCells(grid, bottom);
  const counting = countingColumns(grid, bottom, groups[0] ?? 0, groups.at(-1) ?? 0);
  const words = groups.every((column) => counting.has(column) || isLabel(valueAt(grid, bottom, column)));
  if (groups.length < 2 || !words) return false;
  const parts = filledCells(grid, bottom + 1);
  let merged = 0;
  let open = 0;
  let placed = 0;
  for (const column of groups) {
    const span = spanOf(grid, top, bottom, column);
    const merge = mergeAt(grid, bottom, column);
    const below = parts.filter((c) => c >= column && c < column + span).length;
    if (merge && merge.right > merge.left && below >= 1) merged += 1;
    else if (!merge && span >= 2 && below >= 2) open += 1;
    else if (below > 0) return false;
    placed += below;
  }
  if (merged + open === 0 || placed < parts.length || titlesApart(grid, top, bottom, groups)) return false;
  // One or two texts over a row that is a header by itself are the sheet's title line, unless they name parts of it.
  const named = groups.every((column) => GROUP.test(String(valueAt(grid, bottom, column)).trim()));
  return merged > 0 || groups.length > 2 || parts.length < groups.length * 2 || (groups.length === 2 && named);
}

/** Each text stands merged over a block of columns with a blank column between: the titles of tables side by side. */
function titlesApart(grid: Grid, top: number, row: number, groups: readonly number[]): boolean {
  const [, ...later] = groups;
  return (
    later.length > 0 &&
    later.every((next, place) => {
      const column = groups[place] ?? next;
      const end = column + spanOf(grid, top, row, column);
      return mergeAt(grid, row, column) !== undefined && end < next && isBlank(valueAt(grid, row + 1, next - 1));
    })
  );
}

/** Columns from a label up to the next label in its row or over it, or its merged width. */
function spanOf(grid: Grid, top: number, row: number, column: number): number {
  const merge = mergeAt(grid, row, column);
  if (merge) return merge.right - column + 1;
  const right = grid.used?.right ?? column;
  const free = (c: number): boolean => {
    if (mergeAt(grid, row, c)) return false;
    for (let r = top; r <= row; r++) if (!isBlank(valueAt(grid, r, c))) return false;
    return true;
  };
  let span = 1;
  while (column + span <= right && free(column + span)) span += 1;
  return span;
}

/** Columns of a row with something in them. */
export function filledCells(grid: Grid, row: number): readonly number[] {
  const columns: number[] = [];
  const { used } = grid;
  for (let c = used?.left ?? 0; used && c <= used.right; c++) if (!isBlank(valueAt(grid, row, c))) columns.push(c);
  return columns;
}
