import { absolute, compare } from '../../facts/exact';
import { slotOf } from '../../facts/book';
import { rankOf } from '../../facts/closed';
import type { Row } from '../../facts/row';
import type { Pick, RollUp, Scheme } from '../scheme/scheme';
import { type Outcome, settledAmount } from './outcome';

/**
 * Rows that are one thing, as 归并 has it: the places of each group, in order. The first key whose facts a row has
 * makes its key; a row that lacks the first key joins the rows that share a later one. A row that lacks all stands
 * alone.
 */
export function groupsOf(
  scheme: Scheme,
  rollUp: RollUp,
  rows: readonly Row[],
  takes: (index: number) => boolean,
): readonly (readonly number[])[] {
  const keys = rollUp.keys.map((names) => names.map((name) => slotOf(scheme.book, name)));
  const groups: number[][] = [];
  const byKey = new Map<string, number[]>();
  const place = (index: number, full: readonly (string | undefined)[]): void => {
    const first = full.findIndex((key) => key !== undefined);
    if (first < 0) return;
    const known = byKey.get(full[first] ?? '');
    const group = known ?? [];
    if (!known) groups.push(group);
    group.push(index);
    for (const key of full) if (key !== undefined && !byKey.has(key)) byKey.set(key, group);
  };
  // Rows with the stronger key first: a row without a number joins the numbered rows, whatever their order.
  const complete = rows.map((row, index) => (takes(index) ? keys.map((slots, rank) => keyOf(row, slots, rank)) : []));
  keys.forEach((_, rank) =>
    complete.forEach((full, index) => {
      if (full.findIndex((key) => key !== undefined) === rank) place(index, full);
    }),
  );
  return groups.map((group) => [...group].sort((a, b) => a - b));
}

function keyOf(row: Row, slots: readonly number[], rank: number): string | undefined {
  const parts: string[] = [];
  for (const slot of slots) {
    const value = row.values[slot];
    if (value === undefined) return undefined;
    parts.push(typeof value === 'object' ? `${value.n}/${value.d}` : String(value));
  }
  return `${rank}\u0000${parts.join('\u0000')}`;
}

/** Of the rows of one thing, the one that is paid: the highest by each 取 in turn, the first of equals. */
export function chosenOf(
  scheme: Scheme,
  picks: readonly Pick[],
  group: readonly number[],
  rows: readonly Row[],
  outcomes: readonly Outcome[],
): number {
  const order = (a: number, b: number): number => {
    for (const pick of picks) {
      const difference = compareBy(scheme, pick, a, b, rows, outcomes);
      if (difference !== 0) return difference;
    }
    return a - b;
  };
  return group.reduce((best, index) => (order(index, best) < 0 ? index : best));
}

/** Negative where row a comes before row b. */
function compareBy(
  scheme: Scheme,
  pick: Pick,
  a: number,
  b: number,
  rows: readonly Row[],
  outcomes: readonly Outcome[],
): number {
  if (pick.by === 'all' || pick.by === 'reading') return 0;
  if (pick.by === 'amount') {
    const amount = (index: number) => absolute(settledAmount(outcomes[index] ?? { kind: 'blank' }) ?? 0);
    return compare(amount(b), amount(a));
  }
  const slot = slotOf(scheme.book, pick.fact);
  const values = scheme.book.facts[slot]?.values;
  const left = rows[a]?.values[slot];
  const right = rows[b]?.values[slot];
  if (left === undefined || right === undefined) return left === right ? 0 : left === undefined ? 1 : -1;
  if (typeof left === 'string' && typeof right === 'string') {
    return values ? rankOf(values, left) - rankOf(values, right) : 0;
  }
  const isFigure = (value: typeof left) => typeof value === 'number' || typeof value === 'object';
  return isFigure(left) && isFigure(right) ? compare(right as number, left as number) : 0;
}

/** The outcomes with 汇总 applied: of the rows that are one thing one is paid, the others say which. */
export function settleAcross(
  scheme: Scheme,
  rollUps: readonly RollUp[],
  rows: readonly Row[],
  outcomes: readonly Outcome[],
  takes: (index: number) => boolean,
): Outcome[] {
  let settled = [...outcomes];
  for (const rollUp of rollUps) {
    if (rollUp.keys.length === 0 || rollUp.picks.some((pick) => pick.by === 'all')) continue;
    const payable = (index: number): boolean => takes(index) && settled[index]?.kind === 'paid';
    for (const group of groupsOf(scheme, rollUp, rows, payable)) {
      if (group.length < 2) continue;
      const chosen = chosenOf(scheme, rollUp.picks, group, rows, settled);
      settled = merge(settled, group, chosen);
    }
  }
  return settled;
}

function merge(outcomes: Outcome[], group: readonly number[], chosen: number): Outcome[] {
  for (const index of group) {
    const outcome = outcomes[index];
    if (index === chosen || outcome?.kind !== 'paid') continue;
    outcomes[index] = { kind: 'merged', into: chosen, unit: outcome.unit, rules: outcome.rules };
  }
  return outcomes;
}
