import type { ColumnUse } from '../../facts/columns';
import { codeColumn, type Coded, type Codes, divide, type Mark, oneGroup } from '../../facts/coding';
import { slotOf } from '../../facts/book';
import { fractionText } from '../../facts/exact';
import type { Value } from '../../facts/fact';
import { isBlankRow, type Pair, readUnder, type Row, rowReader } from '../../facts/row';
import { aggregatesIn, factsIn } from '../expressions/expression';
import type { Scheme } from '../scheme/scheme';
import { completeRow, completeRows } from './derive';

/** Rows that belong together: read already, or a table whose rows are read when they are asked for. */
export type Rows = readonly Row[] | TableRows;

export interface TableRows {
  readonly length: number;
  /** A row as it would be read alone: with its level, its defaults and the scheme's own facts. */
  readonly at: (index: number) => Row | undefined;
  /** 1 for a row of nothing but blanks and zeros. */
  readonly blank: Uint8Array;
  /** What the table says of a fact, each distinct saying once. */
  readonly told: (slot: number) => Told;
}

/** One fact in all rows. Row `i` says `values[codes[i]]`; without codes all rows say `values[0]`. */
export interface Told {
  readonly codes: Codes | undefined;
  readonly values: readonly (Value | undefined)[];
  /** FAULT, DEFAULTED, ZERO, LISTED of each saying. */
  readonly flags: Uint8Array;
  /** The cell of each saying, where each is a cell of its own: no two are the same. */
  readonly cells?: readonly unknown[];
}

/** What a fact says in one row. */
export const toldAt = ({ codes, values }: Told, index: number): Value | undefined =>
  values[codes ? (codes[index] ?? -1) : 0];

/** What was written cannot be; nobody wrote it; a 0 that may have been a blank; taken from the directory of outlets. */
export const FAULT = 1;
export const DEFAULTED = 2;
export const ZERO = 4;
export const LISTED = 8;

/** The rows of a table. What ranges over rows (合计, 名次 …) needs all of them read: then they are an array. */
export function rowsOf(
  scheme: Scheme,
  uses: readonly ColumnUse[],
  pairs: readonly Pair[],
  cells: readonly (readonly unknown[])[],
): Rows {
  const read = rowReader(scheme.book, uses, pairs);
  if (scheme.derived.some(({ expression }) => aggregatesIn(expression).length > 0))
    return completeRows(scheme, cells.map(read));
  return tableRows(scheme, uses, pairs, cells);
}

function tableRows(
  scheme: Scheme,
  uses: readonly ColumnUse[],
  pairs: readonly Pair[],
  cells: readonly (readonly unknown[])[],
): TableRows {
  const { book } = scheme;
  const read = rowReader(book, uses, pairs);
  const at = (index: number): Row | undefined => {
    const row = cells[index];
    return row && completeRow(scheme, read(row));
  };
  const blank = new Uint8Array(cells.length);
  cells.forEach((row, index) => {
    if (isBlankRow(row)) blank[index] = 1;
  });
  const given = new Set(pairs.map(({ slot }) => slot));
  const sources = new Map(uses.map((use) => [slotOf(book, use.fact.name), use]));
  const columns = new Map<number, Coded>();
  const known = new Map<number, Told>();

  const column = (place: number): Coded => {
    const coded = columns.get(place) ?? codeColumn(cells, place);
    columns.set(place, coded);
    return coded;
  };
  /** What stands under the fact's own header, by hand or by default. */
  const written = (slot: number): Told => {
    const source = given.has(slot) ? undefined : sources.get(slot);
    if (!source) {
      const row = read([]);
      return { codes: undefined, values: [row.values[slot]], flags: Uint8Array.of(flagsOf(row, slot)) };
    }
    const { codes, distinct } = column(source.column);
    const flags = new Uint8Array(distinct.length);
    const values = distinct.map((cell, code) => {
      const statement = readUnder(source.header, source.fact, cell, 'range');
      if (statement.kind === 'bad') flags[code] = FAULT;
      else if (statement.kind === 'given' && statement.zero) flags[code] = ZERO;
      if (statement.kind === 'given') return statement.value;
      if (statement.kind === 'blank' && source.fact.fallback !== undefined) flags[code] = DEFAULTED;
      return statement.kind === 'blank' ? source.fact.fallback : undefined;
    });
    return { codes, values, flags, cells: distinct };
  };
  /** What follows from other facts is found out once for each way in which these and the fact itself are told. */
  const followed = (slot: number, parts: readonly Told[]): Told => {
    const marks = parts.flatMap(({ codes, values }): Mark[] =>
      codes ? [{ codes, marks: new Int32Array(values.length).map((_, code) => code) }] : [],
    );
    const { of, first } = divide(
      oneGroup(cells.length, (index) => blank[index] === 0),
      marks,
    );
    const rows = first.map(at);
    const flags = Uint8Array.from(rows, (row) => (row ? flagsOf(row, slot) : 0));
    return { codes: of, values: rows.map((row) => row?.values[slot]), flags };
  };
  const told = (slot: number): Told => {
    const ready = known.get(slot);
    if (ready) return ready;
    const name = book.facts[slot]?.name ?? '';
    const derived = scheme.derived.find((fact) => fact.name === name);
    const names = derived ? factsIn(derived.expression) : name === '级别' ? ['媒体'] : [];
    const from = names.map((other) => slotOf(book, other)).filter((other) => other >= 0);
    const own = written(slot);
    // Should facts follow from each other, or one from itself, the second takes the first as it is written.
    known.set(slot, own);
    const result = from.length > 0 ? followed(slot, [own, ...from.map(told)]) : own;
    known.set(slot, result);
    return result;
  };
  return { length: cells.length, at, blank, told };
}

function flagsOf(row: Row, slot: number): number {
  if (row.faults.has(slot)) return FAULT;
  return (row.defaulted.has(slot) ? DEFAULTED : 0) | (row.zeros.has(slot) ? ZERO : 0) | (row.levelListed ? LISTED : 0);
}

/** Whether a table reads alike under two schemes: the same facts in the same slots, outlets and reckoned facts. */
export function readsAlike(a: Scheme, b: Scheme): boolean {
  const read = ({ book, derived, outlets }: Scheme): string =>
    JSON.stringify([book.facts, derived.map(({ name, text }) => [name, text]), [...outlets]], (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
  return a === b || read(a) === read(b);
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

/**
 * Numbers each value by a place where it stands; what is missing gets -1. Cells that are all different need no
 * comparing where they are taken as they stand: only what was read otherwise than it is written is compared.
 */
export function numbered({ values, cells }: Pick<Told, 'values' | 'cells'>): Int32Array {
  const isRead = (value: Value, place: number): boolean => value !== cells?.[place];
  const places = new Map<Value, number>();
  values.forEach((value, place) => {
    if (value !== undefined && isRead(value, place) && !places.has(keyOf(value))) places.set(keyOf(value), place);
  });
  const numbers = new Int32Array(values.length).fill(-1);
  values.forEach((value, place) => {
    if (value === undefined || isRead(value, place)) return;
    numbers[place] = place;
    if (places.size > 0 && places.has(value)) places.set(value, place);
  });
  values.forEach((value, place) => {
    if (value !== undefined && isRead(value, place)) numbers[place] = places.get(keyOf(value)) ?? place;
  });
  return numbers;
}

/** Ratios that are equal are the same text. */
const keyOf = (value: Value): Value => (typeof value === 'object' ? fractionText(value) : value);
