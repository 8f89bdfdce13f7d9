import type { Exact } from '../../facts/exact';
import { exactFromDouble } from '../../facts/parse-exact';
import { exactFromText } from '../../facts/quantity';
import type { Problem } from '../../rules/problem';
import { heightOf, type Matrix, widthOf } from './matrix';

/** The single cell of an argument that should be one value. */
export const cellOf = (argument: unknown): unknown =>
  Array.isArray(argument) ? (argument as readonly (readonly unknown[])[])[0]?.[0] : argument;

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
