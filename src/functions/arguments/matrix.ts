/** A range as Excel hands it over: rows of cells. A single value is a range of one cell. */
export type Matrix = readonly (readonly unknown[])[];

export const heightOf = (matrix: Matrix): number => matrix.length;
export const widthOf = (matrix: Matrix): number => matrix[0]?.length ?? 0;
export const isSingle = (matrix: Matrix): boolean => heightOf(matrix) <= 1 && widthOf(matrix) <= 1;
export const singleOf = (matrix: Matrix): unknown => matrix[0]?.[0];

/** An argument as a range: scalars stand alone; an omitted argument (null, or nothing at all) is undefined. */
export function matrixOf(argument: unknown): Matrix | undefined {
  if (argument === null || argument === undefined) return undefined;
  if (!isList(argument)) return [[argument]];
  if (isRows(argument)) return argument;
  return argument.map((row) => (isList(row) ? row : [row]));
}

/** Whether an argument is a list: Array.isArray alone would let anything pass for its items. */
export const isList = (argument: unknown): argument is readonly unknown[] => Array.isArray(argument);

const isRows = (rows: readonly unknown[]): rows is Matrix => rows.every(isList);

/** Whether an argument was left out or is a single blank cell. */
export function isOmitted(matrix: Matrix | undefined): boolean {
  if (matrix === undefined || matrix.length === 0) return true;
  const cell = singleOf(matrix);
  return isSingle(matrix) && (cell === null || cell === undefined || cell === '');
}
