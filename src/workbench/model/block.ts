import type { CellValue } from './value';

/** Values of a rectangle of cells, row by row. */
export type Block = readonly (readonly CellValue[])[];

export const isOneCell = (block: Block): boolean => block.length === 1 && block[0]?.length === 1;

/** The value in the upper left corner. */
export const firstOf = (block: Block): CellValue => block[0]?.[0] ?? null;

/** The value at a place, where a formula puts blocks side by side: single rows and columns are repeated, beyond other blocks it is #N/A. */
export function repeatedAt(block: Block, row: number, column: number): CellValue {
  const line = block.length === 1 ? block[0] : block[row];
  const value = line?.length === 1 ? line[0] : line?.[column];
  return value === undefined ? { error: '#N/A' } : value;
}
