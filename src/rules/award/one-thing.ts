import { slotOf } from '../../facts/book';
import { divide, type Groups, oneGroup } from '../../base/coding';
import { entryOf } from '../../base/entries';
import type { RollUp, Scheme } from '../scheme/scheme';
import { isBlankAt, markByValue, type Rows } from './rows';

/** Rows of which several are one thing. Most things have one row, which has nothing to settle: it is not among them. */
export interface Things {
  /** The rows in ascending order. */
  readonly rows: Int32Array;
  /** The thing that each of them is, from 0. */
  readonly of: Int32Array;
  readonly count: number;
}

/**
 * Rows that are one thing, as 归并 has it. The first key whose facts a row has makes its key; a row that lacks the
 * first key joins the rows that share a later one. A row that lacks all stands alone. Among them may be rows that `takes`
 * does not name.
 */
export function thingsOf(scheme: Scheme, rollUp: RollUp, rows: Rows, takes: (index: number) => boolean): Things {
  const keys = rollUp.keys.map((names) => keyOf(scheme, rows, names)).filter(({ first }) => first.length > 0);
  const [only, another] = keys;
  return entryOf(shared, only && !another ? only : joined(keys, rows.length, takes), shareds);
}

const known = new WeakMap<Rows, Map<string, Groups>>();

/** Rows that agree in some facts, whatever else; those that lack one of them are in no group. */
function keyOf(scheme: Scheme, rows: Rows, names: readonly string[]): Groups {
  const slots = names.map((name) => slotOf(scheme.book, name));
  const ofRows = entryOf(known, rows, () => new Map<string, Groups>());
  return entryOf(ofRows, slots.join(), () =>
    divide(
      oneGroup(rows.length, (index) => !isBlankAt(rows, index)),
      // Most titles have one author: by title first, few groups are left to be split.
      slots.map((slot) => markByValue(rows, slot)).sort((a, b) => b.marks.length - a.marks.length),
    ),
  );
}

/** Rows with the stronger key first: a row without a number joins the numbered rows, whatever their order. */
function joined(keys: readonly Groups[], length: number, takes: (index: number) => boolean): Groups {
  const groups = new Int32Array(length).fill(-1);
  const ranked = keys.map(({ of, first }) => ({ of, groupOf: new Int32Array(first.length).fill(-1) }));
  const first: number[] = [];
  for (const { of, groupOf } of ranked) {
    for (let row = 0; row < length; row++) {
      const own = of[row] ?? -1;
      if (own < 0 || (groups[row] ?? 0) >= 0 || !takes(row)) continue;
      const known = groupOf[own] ?? -1;
      const group = known < 0 ? first.push(row) - 1 : known;
      groups[row] = group;
      for (const other of ranked) {
        const place = other.of[row] ?? -1;
        if (other.groupOf[place] === -1) other.groupOf[place] = group;
      }
    }
  }
  return { of: groups, first };
}

const shared = new WeakMap<Groups, Things>();

function shareds({ of, first }: Groups): Things {
  const sizes = new Int32Array(first.length);
  for (const group of of) if (group >= 0) sizes[group] = (sizes[group] ?? 0) + 1;
  let count = 0;
  const things = sizes.map((size) => (size > 1 ? count++ : -1));
  const thingOf = (row: number): number => things[of[row] ?? -1] ?? -1;
  const rows = Int32Array.from(of.keys()).filter((row) => thingOf(row) >= 0);
  return { rows, of: rows.map(thingOf), count };
}
