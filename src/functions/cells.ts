import type { Exact } from '../facts/exact';
import { exactFromDouble } from '../facts/parse-exact';
import { exactFromText } from '../facts/quantity';

/** The single cell of an argument that should be one value. */
export const cellOf = (argument: unknown): unknown =>
  Array.isArray(argument) ? (argument as readonly (readonly unknown[])[])[0]?.[0] : argument;

/** The figure in a cell, or undefined where it is none. */
export function figureIn(cell: unknown): Exact | undefined {
  if (typeof cell === 'number') return exactFromDouble(cell);
  return typeof cell === 'string' ? exactFromText(cell) : undefined;
}

/** The cells of a range one after another, row by row. */
export const flat = (matrix: readonly (readonly unknown[])[]): readonly unknown[] => matrix.flat();
