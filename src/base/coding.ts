/**
 * Rows by number instead of by cell. A column of a tracker holds few distinct cells: each gets a code, is looked at
 * once, and what is found holds for all rows with that code. Rows that agree in some codes form a group.
 */

import { entryOf } from './entries';

export type Codes = Uint8Array | Uint16Array | Int32Array;

/** A column of cells. */
export interface Coded {
  /** The place of each row's cell among the distinct ones. */
  readonly codes: Codes;
  readonly distinct: readonly unknown[];
}

export function codeColumn(rows: readonly (readonly unknown[])[], column: number): Coded {
  let codes: Codes = new Uint8Array(rows.length);
  const distinct: unknown[] = [];
  const known = new Map<unknown, number>();
  // The same few cells come again and again: each is met at its place before the map is asked, which costs more.
  const near = new Int32Array(PLACES).fill(-1);
  for (let row = 0; row < codes.length; row++) {
    const cell = rows[row]?.[column];
    const place = placeOf(cell);
    let code = near[place] ?? -1;
    if (code < 0 || distinct[code] !== cell) {
      const ready = known.get(cell);
      code = ready ?? distinct.push(cell) - 1;
      if (ready === undefined) {
        known.set(cell, code);
        if (code === 2 ** 8) codes = new Uint16Array(codes);
        if (code === 2 ** 16) codes = new Int32Array(codes);
      }
      near[place] = code;
    }
    codes[row] = code;
  }
  return { codes, distinct };
}

const PLACES = 256;

/** Cells that are not the same may share a place; the same have the same. */
function placeOf(cell: unknown): number {
  if (typeof cell === 'number') return cell & (PLACES - 1);
  if (typeof cell !== 'string' || cell === '') return 0;
  return (cell.charCodeAt(0) * 31 + cell.charCodeAt(cell.length - 1) * 7 + cell.length) & (PLACES - 1);
}

/** Rows that belong together. */
export interface Groups {
  /** The group of each row; -1 for a row in none. */
  readonly of: Int32Array;
  /** The first row of each group: what is true of the whole group can be found out there. */
  readonly first: readonly number[];
}

/** Something that tells rows apart. */
export interface Mark {
  readonly codes: Codes;
  /** The mark of each code, from 0; -1 takes the row out of its group. */
  readonly marks: Int32Array;
  /** Groups (1) that are told apart by this mark; without it all are. */
  readonly only?: Uint8Array;
}

/** All rows that `takes` names, as one group. */
export function oneGroup(length: number, takes: (row: number) => boolean): Groups {
  const of = new Int32Array(length).map((_, row) => (takes(row) ? 0 : -1));
  const first = of.indexOf(0);
  return { of, first: first < 0 ? [] : [first] };
}

/** Groups whose rows agree in all marks, numbered in the order of their first rows. */
export function divide(groups: Groups, marks: readonly Mark[]): Groups {
  const of = groups.of.slice();
  let first = groups.first;
  for (const mark of marks) first = split(of, first.length, mark);
  return { of, first };
}

/** Groups with the same key become one, numbered in the order of their first rows. */
export function joinBy(groups: Groups, keys: readonly string[]): Groups {
  const places = new Map<string, number>();
  const first: number[] = [];
  const placeOf = keys.map((key, group) => entryOf(places, key, () => first.push(groups.first[group] ?? -1) - 1));
  return { of: groups.of.map((group) => placeOf[group] ?? -1), first };
}

/**
 * Splits groups in place. Where they are few, a table has a place for each group and mark. Else each group keeps the
 * mark of its first row, and only rows with another are looked up: most groups of a key have no other.
 */
function split(of: Int32Array, groups: number, { codes, marks, only }: Mark): readonly number[] {
  const width = marks.reduce((most, mark) => Math.max(most, mark), 0) + 1;
  const direct = groups * width <= Math.max(65536, of.length);
  const places = new Int32Array(direct ? groups * width : groups);
  const firstMarks = direct ? undefined : new Int32Array(groups);
  let others: Places | undefined;
  const first: number[] = [];
  for (let row = 0; row < of.length; row++) {
    const group = of[row] ?? -1;
    if (group < 0) continue;
    const mark = only?.[group] === 0 ? 0 : (marks[codes[row] ?? -1] ?? 0);
    if (mark < 0) {
      of[row] = -1;
      continue;
    }
    let at = firstMarks ? group : group * width + mark;
    let table: Int32Array = places;
    if (firstMarks && places[group] === 0) firstMarks[group] = mark;
    else if (firstMarks && firstMarks[group] !== mark) {
      others ??= placesFor(of.length);
      at = slotFor(group * width + mark, others);
      table = others.places;
    }
    let place = table[at] ?? 0;
    if (place === 0) {
      place = first.push(row);
      table[at] = place;
    }
    of[row] = place - 1;
  }
  return first;
}

/** Places by number; 0 where there is none. */
interface Places {
  readonly numbers: Float64Array;
  readonly places: Int32Array;
}

function placesFor(length: number): Places {
  let bits = 4;
  while (2 ** bits < length * 1.6) bits++;
  return { numbers: new Float64Array(2 ** bits), places: new Int32Array(2 ** bits) };
}

/** The slot of a number: where it is, or a free one that is now its own. */
function slotFor(number: number, { numbers, places }: Places): number {
  const last = places.length - 1;
  let slot = (Math.imul(number | 0, 0x9e3779b1) ^ Math.imul((number / 2 ** 32) | 0, 0x85ebca6b)) >>> 7;
  for (slot &= last; places[slot] !== 0 && numbers[slot] !== number;) slot = (slot + 1) & last;
  numbers[slot] = number;
  return slot;
}
