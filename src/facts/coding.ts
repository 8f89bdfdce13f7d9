/**
 * Rows by number instead of by cell. A column of a tracker holds few distinct cells: each gets a code, is looked at
 * once, and what is found holds for all rows with that code. Rows that agree in some codes form a group.
 */

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
  let last: unknown = known;
  let code = 0;
  for (let row = 0; row < codes.length; row++) {
    const cell = rows[row]?.[column];
    if (cell !== last) {
      last = cell;
      const ready = known.get(cell);
      code = ready ?? distinct.push(cell) - 1;
      if (ready === undefined) {
        known.set(cell, code);
        if (code === 2 ** 8) codes = new Uint16Array(codes);
        if (code === 2 ** 16) codes = new Int32Array(codes);
      }
    }
    codes[row] = code;
  }
  return { codes, distinct };
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
  const of = new Int32Array(length).fill(-1);
  let first = -1;
  for (let row = 0; row < length; row++) {
    if (!takes(row)) continue;
    of[row] = 0;
    if (first < 0) first = row;
  }
  return { of, first: first < 0 ? [] : [first] };
}

/** Groups whose rows agree in all marks, numbered in the order of their first rows. */
export function divide(groups: Groups, marks: readonly Mark[]): Groups {
  const of = groups.of.slice();
  let first = groups.first;
  for (const mark of marks) first = split(of, first.length, mark);
  return { of, first };
}

/** Splits groups in place. A group and a mark make one number; a table of slots gives each such number its new group. */
function split(of: Int32Array, groups: number, { codes, marks, only }: Mark): readonly number[] {
  const width = marks.reduce((most, mark) => Math.max(most, mark), 0) + 1;
  const direct = groups * width <= Math.max(65536, of.length);
  let bits = 4;
  while (!direct && 2 ** bits < of.length * 1.6) bits++;
  const slots = new Int32Array(direct ? groups * width : 2 ** bits);
  const numbers = direct ? undefined : new Float64Array(slots.length);
  const first: number[] = [];
  for (let row = 0; row < of.length; row++) {
    const group = of[row] ?? -1;
    if (group < 0) continue;
    const mark = only?.[group] === 0 ? 0 : (marks[codes[row] ?? -1] ?? 0);
    if (mark < 0) {
      of[row] = -1;
      continue;
    }
    const number = group * width + mark;
    const slot = numbers ? slotFor(number, numbers, slots) : number;
    let place = slots[slot] ?? 0;
    if (place === 0) {
      place = first.push(row);
      slots[slot] = place;
      if (numbers) numbers[slot] = number;
    }
    of[row] = place - 1;
  }
  return first;
}

/** The slot that holds a number, or the free one where it belongs. */
function slotFor(number: number, numbers: Float64Array, slots: Int32Array): number {
  const last = slots.length - 1;
  let slot = (Math.imul(number | 0, 0x9e3779b1) ^ Math.imul((number / 2 ** 32) | 0, 0x85ebca6b)) >>> 7;
  for (slot &= last; slots[slot] !== 0 && numbers[slot] !== number;) slot = (slot + 1) & last;
  return slot;
}
