/** Rows of an Excel sheet. */
export const MAX_ROWS = 1_048_576;
/** Columns of an Excel sheet. */
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells; row and column count from 0. A whole column has `rows === MAX_ROWS`, a whole row `columns === MAX_COLUMNS`. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One cell. */
export const cellArea = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

/** True where the rectangle has at least one cell and lies on the sheet. */
export const onSheet = (a: Area): boolean =>
  a.row >= 0 &&
  a.column >= 0 &&
  a.rows >= 1 &&
  a.columns >= 1 &&
  a.row + a.rows <= MAX_ROWS &&
  a.column + a.columns <= MAX_COLUMNS;

export const isWholeColumns = (a: Area): boolean => a.rows === MAX_ROWS;
export const isWholeRows = (a: Area): boolean => a.columns === MAX_COLUMNS;

/** The cells that both have; null where none. */
export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest rectangle around both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** True where every cell of `inner` is a cell of `outer`. */
export const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** A block of the area's size, each cell made by `make(row, column)` with sheet coordinates. */
export function block<T>(a: Area, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: a.rows }, (_, i) =>
    Array.from({ length: a.columns }, (_unused, j) => make(a.row + i, a.column + j)),
  );
}
