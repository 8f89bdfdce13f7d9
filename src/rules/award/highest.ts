import { slotOf } from '../../facts/book';
import { absolute, compare, type Exact } from '../../facts/exact';
import { type Fact, isFigure, type Value } from '../../facts/fact';
import type { Pick, Scheme } from '../scheme/scheme';
import { BLANK, type Outcome, settledAmount } from './outcome';
import type { Things } from './one-thing';
import { findingsIn, type Rows } from './rows';

/** Negative where row a comes before row b. */
type Order = (a: number, b: number) => number;

/** How rows stand by each 取 in turn; equals come out as 0. */
export function orderBy(
  scheme: Scheme,
  picks: readonly Pick[],
  rows: Rows,
  outcomes: readonly (Outcome | undefined)[],
): Order {
  const orders = picks.map((pick) => orderOf(scheme, pick, rows, outcomes));
  return (a, b) => {
    for (const order of orders) {
      const place = order(a, b);
      if (place !== 0) return place;
    }
    return 0;
  };
}

function orderOf(scheme: Scheme, pick: Pick, rows: Rows, outcomes: readonly (Outcome | undefined)[]): Order {
  if (pick.by === 'amount') {
    const amount = (index: number): Exact => absolute(settledAmount(outcomes[index] ?? BLANK) ?? 0);
    return (a, b) => compare(amount(b), amount(a));
  }
  // 全部 puts no row first, and a reading was given its 取 before.
  if (pick.by !== 'fact') return () => 0;
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
  return (value) => (value === undefined || isFigure(value) ? value : (heights.get(value) ?? 0));
}

/** Of the rows of each thing that take part the one that comes before all others, of equals the first; -1: none does. */
export function firstOfEach(
  { rows, of, count }: Things,
  order: Order,
  takes: (index: number, thing: number) => boolean,
): Int32Array {
  const first = new Int32Array(count).fill(-1);
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? -1;
    const thing = of[place] ?? -1;
    if (!takes(row, thing)) continue;
    const best = first[thing] ?? -1;
    if (best < 0 || order(row, best) < 0) first[thing] = row;
  }
  return first;
}
