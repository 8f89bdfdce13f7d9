import { callsIn } from './calls';
import { UNKNOWN_NAME } from './repair';

/** A cell of a sheet, from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** What cells show or hold, row by row. */
type Rows = readonly (readonly (string | number | boolean)[])[];

/** A rectangle of values that takes the place of formulas. */
interface Block extends Cell {
  readonly values: Rows;
}

/** The cells of a sheet from its first used one: what they show, and their formulas. */
export interface Formulas {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: Rows;
  readonly formulas: Rows;
}

/** A formula that asks for all that another one spills: without that formula it has nothing to ask for. */
const SPILLED = /\$?\b[A-Z]{1,3}\$?\d+#|ANCHORARRAY\(/i;

/** An error, as a cell shows it. */
const ERROR = /^#[A-Z/0]+[!?A]$/;

/**
 * Cells whose formulas become values: those with our functions, those that ask for a spilled range with #, and on a
 * sheet with such cells those that show an error, since they would come to a figure once the errors that they rest on
 * are text. Other formulas stay; what they refer to keeps its value. None on a sheet without our functions.
 */
export function cellsToFreeze({ firstRow, firstColumn, values, formulas }: Formulas): readonly Cell[] {
  let ours = false;
  const cells = formulas.flatMap((row, r) =>
    row.flatMap((formula, c): readonly Cell[] => {
      const value = values[r]?.[c];
      if (typeof formula !== 'string' || !formula.startsWith('=') || formula === value) return [];
      const isOurs = callsIn(formula).length > 0;
      ours ||= isOurs;
      const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
      if (!isOurs && !SPILLED.test(bare) && !ERROR.test(String(value))) return [];
      return [{ row: firstRow + r, column: firstColumn + c }];
    }),
  );
  return ours ? cells : [];
}

/** Values that say that a formula is not ready, or that Excel does not know it: nothing to keep. */
const WAITING = ['#GETTING_DATA', '#BUSY!', '#CONNECT!', '#CALC!'];

/** Why a sheet cannot be frozen yet. */
export function notReady(formulas: Formulas, cells: readonly Cell[]): 'waiting' | 'unknown-name' | undefined {
  const values = cells.map((cell) => String(valueAt(formulas, cell)));
  if (values.some((value) => WAITING.includes(value))) return 'waiting';
  return values.includes(UNKNOWN_NAME) ? 'unknown-name' : undefined;
}

const valueAt = ({ values, firstRow, firstColumn }: Formulas, { row, column }: Cell): string | number | boolean =>
  values[row - firstRow]?.[column - firstColumn] ?? '';

const isOurs = ({ formulas, firstRow, firstColumn }: Formulas, { row, column }: Cell): boolean =>
  callsIn(String(formulas[row - firstRow]?.[column - firstColumn] ?? '')).length > 0;

/**
 * Values for the cells, together with all that they spill over. Cells under one another come in one block.
 *
 * @param spills for each cell the rectangle that it fills; undefined for itself alone
 * @param sayError the text that takes the place of an error: a value cannot be one; `ours`: one of our functions gave it
 */
export function freezeBlocks(
  formulas: Formulas,
  cells: readonly Cell[],
  spills: readonly ({ readonly rows: number; readonly columns: number } | undefined)[],
  sayError: (error: string, ours: boolean) => string,
): readonly Block[] {
  const value = (cell: Cell, from: Cell): string | number | boolean => {
    const found = valueAt(formulas, cell);
    return typeof found === 'string' && ERROR.test(found) ? sayError(found, isOurs(formulas, from)) : found;
  };
  const blocks: { row: number; column: number; values: (string | number | boolean)[][] }[] = [];
  const open = new Map<number, (typeof blocks)[number]>();
  cells.forEach((cell, index) => {
    const { row, column } = cell;
    const spill = spills[index];
    if (spill) {
      const values = Array.from({ length: spill.rows }, (_, r) =>
        Array.from({ length: spill.columns }, (__, c) => value({ row: row + r, column: column + c }, cell)),
      );
      blocks.push({ row, column, values });
      return;
    }
    const above = open.get(column);
    if (above && above.row + above.values.length === row) above.values.push([value(cell, cell)]);
    else {
      const block = { row, column, values: [[value(cell, cell)]] };
      blocks.push(block);
      open.set(column, block);
    }
  });
  return blocks;
}
