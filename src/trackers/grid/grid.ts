import { entryOf } from '../../base/entries';
import { finish, type Steps } from '../../base/steps';
import type { CellArea, CellValue, SheetCells } from './cells';
import { isBlank, kindOf } from './cell-kind';

/**
 * A sheet's values with what one pass over them tells. Rows and columns count from 0 within `values`;
 * `toSheet` adds where they stand on the sheet.
 */
export interface Grid {
  readonly sheet: SheetCells;
  /** The smallest area that holds everything written; undefined for an empty sheet. */
  readonly used: CellArea | undefined;
  /** For each row: how many cells are filled. */
  readonly filled: Uint16Array;
  /** For each row: how many of them are plain text. */
  readonly texts: Uint16Array;
  /** For each row: the first filled column. */
  readonly first: Uint16Array;
  readonly merges: readonly CellArea[];
  /** Those that a row has a part of, by row. */
  readonly mergesByRow: ReadonlyMap<number, readonly CellArea[]>;
}

const NOTHING = '';

export const valueAt = (grid: Grid, row: number, column: number): CellValue =>
  grid.sheet.values[row]?.[column] ?? NOTHING;

/** The cells of a row that are not blank, from left to right. */
export const filledCells = (grid: Grid, row: number): readonly CellValue[] =>
  (grid.sheet.values[row] ?? []).filter((value) => !isBlank(value));

export const createGrid = (sheet: SheetCells): Grid => finish(createGridInSteps(sheet));

/** Rows between two steps. */
const SLICE = 500;

/** The same in steps, for many rows. */
export function* createGridInSteps(sheet: SheetCells): Steps<Grid> {
  const height = sheet.values.length;
  const filled = new Uint16Array(height);
  const texts = new Uint16Array(height);
  const first = new Uint16Array(height);
  let used: { top: number; left: number; bottom: number; right: number } | undefined;
  for (const [row, cells] of sheet.values.entries()) {
    if (row % SLICE === SLICE - 1) yield;
    for (let column = 0; column < cells.length; column++) {
      const value = cells[column];
      if (value === '' || isBlank(value)) continue;
      if (filled[row] === 0) first[row] = column;
      filled[row] = (filled[row] ?? 0) + 1;
      if (typeof value === 'string' && kindOf(value) === 'text') texts[row] = (texts[row] ?? 0) + 1;
      used ??= { top: row, left: column, bottom: row, right: column };
      used.bottom = row;
      if (column < used.left) used.left = column;
      if (column > used.right) used.right = column;
    }
  }
  const merges = mergesWithin(sheet);
  return { sheet, used, filled, texts, first, merges, mergesByRow: byRow(merges, height) };
}

/** Merged areas in rows and columns of `values`, top to bottom, those of a single cell left out. */
function mergesWithin(sheet: SheetCells): readonly CellArea[] {
  return (sheet.merges ?? [])
    .map((area) => ({
      top: area.top - sheet.firstRow,
      left: area.left - sheet.firstColumn,
      bottom: area.bottom - sheet.firstRow,
      right: area.right - sheet.firstColumn,
    }))
    .filter((area) => area.top >= 0 && area.left >= 0 && (area.bottom > area.top || area.right > area.left))
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

function byRow(merges: readonly CellArea[], height: number): ReadonlyMap<number, readonly CellArea[]> {
  const rows = new Map<number, CellArea[]>();
  for (const merge of merges) {
    const bottom = Math.min(merge.bottom, height - 1);
    for (let row = merge.top; row <= bottom; row++) entryOf(rows, row, () => []).push(merge);
  }
  return rows;
}

const NONE: readonly CellArea[] = [];

/** Merged areas that a row has a part of. */
export const mergesOf = (grid: Grid, row: number): readonly CellArea[] => grid.mergesByRow.get(row) ?? NONE;

/** The merged area that holds a cell. */
export const mergeAt = (grid: Grid, row: number, column: number): CellArea | undefined =>
  mergesOf(grid, row).find((merge) => column >= merge.left && column <= merge.right);
