import { textKey } from '../../facts/text';
import { figureIn } from '../arguments/cells';
import { isSingle, type Matrix, matrixOf } from '../arguments/matrix';
import { isRange, type TypedArguments } from './call';

/** A range cut to one column, its first of figures where it has one; a row where a column belongs becomes that column. */
const narrowed = (cells: Matrix, isColumn: boolean): unknown => {
  if (isColumn && cells.length === 1) return cells[0]?.[0];
  const column = Math.max(
    0,
    (cells[0] ?? []).findIndex((cell) => typeof cell === 'number'),
  );
  return cells.map((row) => [row[column]]);
};

/** Every range as wide as the narrowest; before the fields a single column belongs. */
export const sameWidth = (args: TypedArguments, width: number, fields: number): TypedArguments =>
  args.map((arg, at) => {
    if (!isRange(arg) || at === 0) return arg;
    return width > 1 && at >= fields ? arg.map((row) => row.slice(0, width)) : narrowed(arg, at < fields);
  });

/** The tables from the row on, from 1, that is their header; without them where nobody knows it. */
export const fromRow = (args: TypedArguments, row: number | undefined, fields: number): TypedArguments =>
  row === undefined
    ? args.filter((arg, at) => at < fields || !isRange(arg))
    : args.map((arg, at) => (at >= fields && isRange(arg) && arg.length >= row ? arg.slice(row - 1) : arg));

/** Figures for the cells that are none, or below 0. */
export const figures = (arg: unknown, instead: number): unknown =>
  (matrixOf(arg) ?? []).map((row) =>
    row.map((cell) => (figureIn(cell) === undefined || Number(cell) < 0 ? instead : cell)),
  );

/** Names that stand twice are told apart. */
export function told(arg: unknown): unknown {
  const seen = new Set<string>();
  return (matrixOf(arg) ?? []).map((row) =>
    row.map((cell) => {
      const key = textKey(String(cell));
      if (!seen.has(key)) {
        seen.add(key);
        return cell;
      }
      return `${String(cell)}${seen.size + 1}`;
    }),
  );
}

/** 姓名 above the names. */
export const isHeader = (names: unknown): boolean =>
  isRange(names) &&
  names.length > 1 &&
  /^(?:姓名|名称|科室|部门|单位|指挥组|组别|参评.{0,2})$/.test(String(names[0]?.[0]));

const isZeroCell = (cell: unknown): boolean => {
  const value = typeof cell === 'string' || typeof cell === 'number' ? figureIn(cell) : undefined;
  return value === 0;
};

export const withoutZeros = (args: TypedArguments): TypedArguments =>
  args.map((arg, index) =>
    index === 0 ? arg : isRange(arg) && !isSingle(arg) ? arg.map((row) => row.map(noZero)) : noZero(arg),
  );
const noZero = (cell: unknown): unknown => (isZeroCell(cell) ? 1 : cell);

/** No more bases than there are places; then fewer, or large ones. */
export function fewerRows(arg: unknown, places: number): readonly Matrix[] {
  const rows = matrixOf(arg) ?? [];
  const most = Math.max(0, Math.min(places, rows.length - 1));
  return [...Array.from({ length: most }, (_, less) => rows.slice(0, most - less)), rows.map(() => [100])];
}
