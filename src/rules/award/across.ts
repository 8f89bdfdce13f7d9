import { absolute, compare, type Exact } from '../../facts/exact';
import { slotOf } from '../../facts/book';
import type { Fact, Value } from '../../facts/fact';
import { divide, type Groups, oneGroup } from '../../facts/coding';
import type { Pick, RollUp, Scheme } from '../scheme/scheme';
import { type Outcome, settledAmount } from './outcome';
import { findingsIn, isBlankAt, markByValue, type Rows } from './rows';

/**
 * Rows that are one thing, as 归并 has it. The first key whose facts a row has makes its key; a row that lacks the
 * first key joins the rows that share a later one. A row that lacks all stands alone and is in no group.
 */
export function groupsOf(scheme: Scheme, rollUp: RollUp, rows: Rows, takes: (index: number) => boolean): Int32Array {
  const keys = rollUp.keys.map((names) => keyOf(scheme, rows, names)).filter(({ first }) => first.length > 0);
  return joined(keys, rows.length, takes);
}

const known = new WeakMap<Rows, Map<string, Groups>>();

/** Rows that agree in some facts, whatever else; those that lack one of them are in no group. */
function keyOf(scheme: Scheme, rows: Rows, names: readonly string[]): Groups {
  const slots = names.map((name) => slotOf(scheme.book, name));
  const ofRows = known.get(rows) ?? new Map<string, Groups>();
  known.set(rows, ofRows);
  const ready = ofRows.get(slots.join());
  if (ready) return ready;
  const groups = divide(
    oneGroup(rows.length, (index) => !isBlankAt(rows, index)),
    // Most titles have one author: by title first, few groups are left to be split.
    slots.map((slot) => markByValue(rows, slot)).sort((a, b) => b.marks.length - a.marks.length),
  );
  ofRows.set(slots.join(), groups);
  return groups;
}

/** Rows with the stronger key first: a row without a number joins the numbered rows, whatever their order. */
function joined(keys: readonly Groups[], length: number, takes: (index: number) => boolean): Int32Array {
  const groups = new Int32Array(length).fill(-1);
  const [only, another] = keys;
  if (only && !another) {
    for (let row = 0; row < length; row++) if (takes(row)) groups[row] = only.of[row] ?? -1;
    return groups;
  }
  const byKey = keys.map(({ first }) => new Int32Array(first.length).fill(-1));
  let count = 0;
  keys.forEach(({ of }, rank) => {
    for (let row = 0; row < length; row++) {
      const own = of[row] ?? -1;
      if (own < 0 || (groups[row] ?? 0) >= 0 || !takes(row)) continue;
      const known = byKey[rank]?.[own] ?? -1;
      const group = known < 0 ? count++ : known;
      groups[row] = group;
      for (let place = 0; place < keys.length; place++) {
        const other = keys[place]?.of[row] ?? -1;
        const groupOf = byKey[place];
        if (other >= 0 && groupOf && groupOf[other] === -1) groupOf[other] = group;
      }
    }
  });
  return groups;
}

/** Of the rows of each group the one that is paid: the highest by each 取 in turn, the first of equals. */
function chosenOf(
  scheme: Scheme,
  picks: readonly Pick[],
  groups: Int32Array,
  rows: Rows,
  outcomes: readonly Outcome[],
): Int32Array {
  const orders = picks.map((pick) => orderBy(scheme, pick, rows, outcomes));
  const chosen = new Int32Array(groups.length).fill(-1);
  for (let row = 0; row < groups.length; row++) {
    const group = groups[row] ?? -1;
    if (group < 0) continue;
    const best = chosen[group] ?? -1;
    let order = best < 0 ? -1 : 0;
    for (let pick = 0; order === 0 && pick < orders.length; pick++) order = orders[pick]?.(row, best) ?? 0;
    if (order < 0) chosen[group] = row;
  }
  return chosen;
}

/** Negative where row a comes before row b. */
type Order = (a: number, b: number) => number;

function orderBy(scheme: Scheme, pick: Pick, rows: Rows, outcomes: readonly Outcome[]): Order {
  if (pick.by === 'all' || pick.by === 'reading') return () => 0;
  if (pick.by === 'amount') {
    const amount = (index: number): Exact => absolute(settledAmount(outcomes[index] ?? { kind: 'blank' }) ?? 0);
    return (a, b) => compare(amount(b), amount(a));
  }
  const slot = slotOf(scheme.book, pick.fact);
  const height = findingsIn(rows, slot, heightsBy(scheme.book.facts[slot]));
  return (a, b) => {
    const left = height(a);
    const right = height(b);
    if (left === undefined || right === undefined) return left === right ? 0 : left === undefined ? 1 : -1;
    return compare(right, left);
  };
}

/**
 * How high a value stands, for 最高: a figure as it is, a word by its place in the closed set. Undefined where nothing is
 * said. Words of an open fact and yes and no stand alike.
 */
function heightsBy(fact: Fact | undefined): (value: Value | undefined) => Exact | undefined {
  const values = fact?.values ?? [];
  const heights = new Map<Value, number>(values.map(({ name }, place) => [name, values.length - place]));
  return (value) => (typeof value === 'string' || typeof value === 'boolean' ? (heights.get(value) ?? 0) : value);
}

/** The outcomes with 汇总 applied: of the rows that are one thing one is paid, the others say which. */
export function settleAcross(
  scheme: Scheme,
  rollUps: readonly RollUp[],
  rows: Rows,
  outcomes: readonly Outcome[],
  takes: (index: number) => boolean,
): Outcome[] {
  const settled = outcomes.slice();
  for (const rollUp of rollUps) {
    if (rollUp.keys.length === 0 || rollUp.picks.some((pick) => pick.by === 'all')) continue;
    const groups = groupsOf(scheme, rollUp, rows, (index) => takes(index) && settled[index]?.kind === 'paid');
    const chosen = chosenOf(scheme, rollUp.picks, groups, rows, settled);
    for (let row = 0; row < groups.length; row++) {
      const group = groups[row] ?? -1;
      if (group < 0) continue;
      const into = chosen[group] ?? row;
      const outcome = settled[row];
      if (into === row || outcome?.kind !== 'paid') continue;
      settled[row] = { kind: 'merged', into, unit: outcome.unit, rules: outcome.rules };
    }
  }
  return settled;
}
