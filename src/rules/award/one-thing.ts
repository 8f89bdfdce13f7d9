import { slotOf } from '../../facts/book';
import { divide, type Groups, oneGroup } from '../../base/coding';
import { entryOf } from '../../base/entries';
import type { RollUp, Scheme } from '../scheme/scheme';
import { isBlankAt, markByValue, type Rows } from './rows';

/**
 * Rows that are one thing, as 归并 has it. The first key whose facts a row has makes its key; a row that lacks the
 * first key joins the rows that share a later one. A row that lacks all stands alone; whoever stands alone is in no
 * group, or in one of its own.
 */
export function groupsOf(scheme: Scheme, rollUp: RollUp, rows: Rows, takes: (index: number) => boolean): Int32Array {
  const keys = rollUp.keys.map((names) => keyOf(scheme, rows, names)).filter(({ first }) => first.length > 0);
  return joined(keys, rows.length, takes);
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
function joined(keys: readonly Groups[], length: number, takes: (index: number) => boolean): Int32Array {
  const groups = new Int32Array(length).fill(-1);
  const [only, another] = keys;
  if (only && !another) {
    for (const row of entryOf(shared, only, withOthers)) if (takes(row)) groups[row] = only.of[row] ?? -1;
    return groups;
  }
  const ranked = keys.map(({ of, first }) => ({ of, groupOf: new Int32Array(first.length).fill(-1) }));
  let count = 0;
  for (const { of, groupOf } of ranked) {
    for (let row = 0; row < length; row++) {
      const own = of[row] ?? -1;
      if (own < 0 || (groups[row] ?? 0) >= 0 || !takes(row)) continue;
      const known = groupOf[own] ?? -1;
      const group = known < 0 ? count++ : known;
      groups[row] = group;
      for (const other of ranked) {
        const place = other.of[row] ?? -1;
        if (other.groupOf[place] === -1) other.groupOf[place] = group;
      }
    }
  }
  return groups;
}

const shared = new WeakMap<Groups, Int32Array>();

/** The rows of groups of more than one: most things have one row, which has nothing to settle. */
function withOthers({ of, first }: Groups): Int32Array {
  const sizes = new Int32Array(first.length);
  for (const group of of) if (group >= 0) sizes[group] = (sizes[group] ?? 0) + 1;
  const rows: number[] = [];
  of.forEach((group, row) => {
    if ((sizes[group] ?? 0) > 1) rows.push(row);
  });
  return Int32Array.from(rows);
}
