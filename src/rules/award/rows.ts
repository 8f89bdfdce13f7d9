import type { Mark } from '../../base/coding';
import type { Value } from '../../facts/fact';
import type { Row } from '../../facts/row';
import type { TableRows } from './table-rows';
import { numbered } from './told';

/** Rows that belong together: read already, or a table whose rows are read when they are asked for. */
export type Rows = readonly Row[] | TableRows;

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
