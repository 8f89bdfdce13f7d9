import { at } from '../sheets/plan/cells';
import type { HeldCell } from '../sheets/plan/held';
import type { SheetPlan } from '../sheets/plan/plan';
import { codedRows, lineCode } from '../sheets/plan/line-codes';
import { isListCode, type ListStamp } from '../sheets/stamp/list-stamp';
import { gridOfPlan, textOf, type WrittenGrid } from './grid';

/** A line of a list: its row and what it says. */
export interface ListLine {
  readonly row: number;
  readonly cells: readonly HeldCell[];
  readonly code: string;
  /** What tells it from others. */
  readonly texts: readonly string[];
  /** The first of them, for people. */
  readonly name: string;
}

/** The first cell of a line that says something, in A1 form. */
export const placeOf = (line: ListLine): string => at(line.row, firstFilled(line));

const firstFilled = ({ cells }: ListLine): number =>
  Math.max(
    0,
    cells.findIndex((cell) => textOf(cell) !== ''),
  );

/** The lines that a sheet has when it is made today. */
export function linesIn(plan: SheetPlan, leftOut: ReadonlySet<number>): readonly ListLine[] {
  const grid = gridOfPlan(plan);
  return codedRows(plan).map((row) => lineOf(grid[row] ?? [], row, leftOut));
}

/** The lines of a sheet, from the head of its table to as far above its code as they ended when it was written. */
export function linesOn(grid: WrittenGrid, stamp: ListStamp, leftOut: ReadonlySet<number>): readonly ListLine[] {
  const lines = grid.map((cells, row) => lineOf(cells, row, leftOut));
  const head = lines.findIndex(({ code }) => code === stamp.lines[0]);
  const code = grid.findIndex((cells) => cells.some((cell) => isListCode(textOf(cell))));
  const end = code < 0 ? lines.length : code - stamp.frame.tail;
  return lines.slice(head < 0 ? stamp.frame.top : head, end).filter(({ cells }) => cells.some(filled));
}

const filled = (cell: HeldCell): boolean => textOf(cell) !== '';

function lineOf(cells: readonly HeldCell[], row: number, leftOut: ReadonlySet<number>): ListLine {
  const texts = cells.flatMap((cell, column) =>
    !leftOut.has(column) && cell.formula === undefined && typeof cell.value === 'string' && cell.value.trim() !== ''
      ? [cell.value.trim()]
      : [],
  );
  return { row, cells, code: lineCode(cells, leftOut), texts, name: texts[0] ?? '' };
}
