import type { Exact } from '../../facts/exact';
import { exactFromDouble } from '../../facts/parse-exact';
import { exactFromText } from '../../facts/quantity';
import { isBlankRow } from '../../facts/row';
import { shown } from '../../facts/statement';
import type { Problem } from '../../rules/problem';
import { heightOf, isList, type Matrix, widthOf } from './matrix';

/** The cell of an argument that should be one value. Several that are filled are one text: no name, figure or date. */
export function cellOf(argument: unknown): unknown {
  if (!isList(argument)) return argument;
  const cells = argument.flat();
  const filled = cells.length > 1 ? cells.filter((cell) => !isBlankRow([cell])) : cells;
  return filled.length > 1 ? filled.map(shown).join('、') : filled[0];
}

/** The figure in a cell, or undefined where it is none. */
export function figureIn(cell: unknown): Exact | undefined {
  if (typeof cell === 'number') return exactFromDouble(cell);
  return typeof cell === 'string' ? exactFromText(cell) : undefined;
}

/** Where a column of cells belongs, or a row of them: names beside their figures are two columns. */
export const notAList = (matrix: Matrix): Problem | undefined =>
  heightOf(matrix) > 1 && widthOf(matrix) > 1 ? { code: 'widths-differ', header: 1, body: widthOf(matrix) } : undefined;

/** The cells of a range one after another, row by row. */
export const flat = (matrix: readonly (readonly unknown[])[]): readonly unknown[] => matrix.flat();
