import { isBlank } from '../grid/cell-kind';
import type { CellArea, CellValue } from '../grid/cells';
import { createGrid, type Grid, valueAt } from '../grid/grid';
import type { HeaderRows } from '../header/header-rows';
import { type Place, placeOf } from '../grid/place';
import { repeatTest } from '../rows/repeat';
import { type FoundTable, rangeOf } from '../header/tables-apart';

/** A list as it is read: in one piece, whether or not it is printed so. */
export interface Unfolded {
  readonly grid: Grid;
  readonly table: FoundTable;
  /** Where a row of the grid stands on the sheet. */
  readonly placeOf: (row: number) => Place;
  /** The row of the grid with what stands left of it, in the first half. */
  readonly besideOf: (row: number) => number | undefined;
  /** A1 address of the list with these rows of the grid: A3:H203, or A3:D12,E3:H9 of one in halves. */
  readonly rangeOf: (data: readonly number[]) => string;
}

/** A list of one piece. */
export const inOnePiece = (grid: Grid, table: FoundTable): Unfolded => ({
  grid,
  table,
  placeOf: (row) => row + grid.sheet.firstRow + 1,
  besideOf: () => undefined,
  rangeOf: (data) => rangeOf(grid, table.header, data.at(-1) ?? table.header.rows.bottom),
});

/** A row of the unfolded list: the row of the sheet's grid, and which half of it. */
interface Part {
  readonly row: number;
  readonly half: number;
}

/**
 * A list printed in halves side by side, as one: the rows of each half below those of the one before it. Where the header
 * stands again for a new page, page by page. What closes the list at its foot comes last.
 *
 * @param first the half at the left, `others` those beside it in order, none wider and under the same labels
 */
export function unfold(grid: Grid, first: FoundTable, others: readonly FoundTable[]): Unfolded {
  const { header } = first;
  const { top, bottom } = header.rows;
  const { firstRow, firstColumn } = grid.sheet;
  const halves = [first, ...others];
  const parts = [
    ...Array.from({ length: bottom + 1 }, (_, row): Part => ({ row, half: 0 })),
    ...partsOf(grid, first, halves),
  ];
  const rowOf = new Map(parts.map((part, at) => [keyOf(part), at]));
  const values = parts.map(({ row, half }): readonly CellValue[] => {
    if (row < top) return grid.sheet.values[row] ?? [];
    const own = halves[half]?.header ?? header;
    const cells = (grid.sheet.values[row] ?? []).slice(own.left, own.right + 1);
    return [...new Array<CellValue>(header.left).fill(''), ...cells];
  });
  const partAt = (at: number): Part => parts[at] ?? { row: at, half: 0 };
  return {
    grid: createGrid({ ...grid.sheet, values, merges: mergesOf(grid, header.rows, halves, rowOf), tables: [] }),
    table: { header, bottom: values.length - 1 },
    placeOf: (at) => {
      const { row, half } = partAt(at);
      const column = (halves[half]?.header.left ?? 0) + firstColumn;
      return placeOf(row + firstRow + 1, half === 0 ? undefined : column);
    },
    besideOf: (at) => {
      const { row, half } = partAt(at);
      return half === 0 ? undefined : rowOf.get(keyOf({ row, half: 0 }));
    },
    rangeOf: (data) =>
      halves
        .map((one, half) => {
          const last = data.map(partAt).reduce((end, at) => (at.half === half ? Math.max(end, at.row) : end), bottom);
          return rangeOf(grid, one.header, last);
        })
        .join(','),
  };
}

const keyOf = ({ row, half }: Part): string => `${half}:${row}`;

/** The rows below the header in the order in which they are read. */
function partsOf(grid: Grid, first: FoundTable, halves: readonly FoundTable[]): readonly Part[] {
  const last = Math.max(...halves.map(({ bottom }) => bottom));
  const isRecord = (row: number): boolean => halves.some((half) => filledIn(grid, row, half) >= 2);
  let foot = last + 1;
  while (foot - 1 > first.header.rows.bottom && !isRecord(foot - 1)) foot -= 1;
  const starts = [...pagesOf(grid, first, foot), foot];
  const pages = starts.slice(1).flatMap((end, page) =>
    halves.flatMap((one, half) => {
      const from = starts[page] ?? end;
      let to = Math.min(end - 1, one.bottom);
      while (to >= from && filledIn(grid, to, one) === 0) to -= 1;
      return Array.from({ length: Math.max(0, to - from + 1) }, (_, at): Part => ({ row: from + at, half }));
    }),
  );
  const closing = Array.from({ length: last - foot + 1 }, (_, at) => foot + at);
  return [
    ...pages,
    ...closing.flatMap((row) =>
      halves.flatMap((one, half): readonly Part[] =>
        row <= one.bottom && (half === 0 || filledIn(grid, row, one) > 0) ? [{ row, half }] : [],
      ),
    ),
  ];
}

/** The first rows of the pages up to the foot: below the header, and where it stands again, with the title above it. */
function pagesOf(grid: Grid, { header }: FoundTable, foot: number): readonly number[] {
  const repeats = repeatTest(grid, header);
  const starts = [header.rows.bottom + 1];
  for (let row = header.rows.bottom + 2; row < foot; row++) {
    if (!repeats(row) || repeats(row - 1)) continue;
    let start = row;
    while (start - 1 > (starts.at(-1) ?? 0) && (grid.filled[start - 1] ?? 0) <= 1) start -= 1;
    starts.push(start);
  }
  return starts;
}

function filledIn(grid: Grid, row: number, { header }: FoundTable): number {
  let filled = 0;
  for (let column = header.left; column <= header.right; column++)
    if (!isBlank(valueAt(grid, row, column))) filled += 1;
  return filled;
}

/** Merged areas above the body as they are; those of the body as far as they lie in the half in which they begin. */
function mergesOf(
  grid: Grid,
  rows: HeaderRows,
  halves: readonly FoundTable[],
  rowOf: ReadonlyMap<string, number>,
): readonly CellArea[] {
  const { firstRow, firstColumn } = grid.sheet;
  const shifted = ({ top, left, bottom, right }: CellArea, down: number, aside: number): CellArea => ({
    top: top + down + firstRow,
    left: left + aside + firstColumn,
    bottom: bottom + down + firstRow,
    right: right + aside + firstColumn,
  });
  return grid.merges.flatMap((merge): readonly CellArea[] => {
    if (merge.top <= rows.bottom) return [shifted(merge, 0, 0)];
    const half = halves.findIndex(({ header }) => merge.left >= header.left && merge.left <= header.right);
    const own = halves[half]?.header;
    const at = (row: number): number | undefined => rowOf.get(keyOf({ row, half }));
    const top = at(merge.top);
    if (!own || top === undefined) return [];
    // Rows at the end of a half that hold nothing are left out, and with them that part of the merged area.
    let { bottom } = merge;
    while (bottom > merge.top && at(bottom) !== top + bottom - merge.top) bottom -= 1;
    const within = { ...merge, bottom, right: Math.min(merge.right, own.right) };
    return [shifted(within, top - merge.top, (halves[0]?.header.left ?? 0) - own.left)];
  });
}
