import type { ColumnUse } from '../../facts/columns';
import type { Mark } from '../../base/coding';
import type { Value } from '../../facts/fact';
import { type Pair, type Row, rowReader } from '../../facts/row';
import { aggregatesIn } from '../expressions/expression';
import type { Scheme } from '../scheme/scheme';
import { completeRows } from './derive';
import { type TableRows, tableRows } from './table-rows';
import { numbered } from './told';

/** Rows that belong together: read already, or a table whose rows are read when they are asked for. */
export type Rows = readonly Row[] | TableRows;

/**
 * The rows of a table. What ranges over rows (合计, 名次 …) needs all of them read: then they are an array. So is a single
 * row, as in a formula that is filled down: there is nothing to be found alike.
 */
export function rowsOf(
  scheme: Scheme,
  uses: readonly ColumnUse[],
  pairs: readonly Pair[],
  cells: readonly (readonly unknown[])[],
): Rows {
  if (cells.length === 1 || scheme.derived.some(({ expression }) => aggregatesIn(expression).length > 0))
    return completeRows(scheme, cells.map(rowReader(scheme.book, uses, pairs)));
  return tableRows(scheme, uses, pairs, cells);
}

export const isTable = (rows: Rows): rows is TableRows => 'told' in rows;

export const isBlankAt = (rows: Rows, index: number): boolean =>
  isTable(rows) ? rows.blank[index] === 1 : (rows[index]?.blank ?? false);

/** The value of a fact in each row, for what looks at many rows. */
export const valuesIn = (rows: Rows, slot: number): ((index: number) => Value | undefined) =>
  findingsIn(rows, slot, (value) => value);

/** What `look` finds in the value of a fact in each row; each saying of a table is looked at once. */
export function findingsIn<Found>(
  rows: Rows,
  slot: number,
  look: (value: Value | undefined) => Found,
): (index: number) => Found | undefined {
  if (!isTable(rows)) return (index) => look(rows[index]?.values[slot]);
  const { codes, values } = rows.told(slot);
  const found = values.map(look);
  return codes ? (index) => found[codes[index] ?? -1] : () => found[0];
}

/** Tells rows apart by the value of a fact; a row without one leaves its group. Undefined: all rows say the same. */
export function markByValue(rows: Rows, slot: number): Mark {
  if (isTable(rows)) {
    const told = rows.told(slot);
    return { codes: told.codes ?? new Uint8Array(rows.length), marks: numbered(told) };
  }
  const valueOf = valuesIn(rows, slot);
  const codes = Int32Array.from({ length: rows.length }, (_, index) => index);
  return { codes, marks: numbered({ values: Array.from(codes, valueOf) }) };
}
