import { slotOf } from '../../facts/book';
import { add, compare, divide, type Exact, isZero } from '../../facts/exact';
import type { Row } from '../../facts/row';
import { textKey } from '../../facts/text';
import { evaluate, type Figure, type Scope } from '../expressions/evaluate';
import type { Aggregate } from '../expressions/expression';
import type { Scheme } from '../scheme/scheme';
import { assess } from './assess';
import { settledAmount } from './outcome';

const figure = (value: Exact): Figure => ({ kind: 'figure', value });

/**
 * Reckons aggregates over the rows that agree with a row in the facts of `by`, all rows where there are none; each
 * group once. A row that lacks what is added up makes the sum missing, never smaller in silence.
 */
export function aggregator(
  scheme: Scheme,
  rows: readonly Row[],
  by: readonly string[],
): (node: Aggregate, index: number) => Figure {
  const awardSlot = slotOf(scheme.book, '奖项');
  // A body without the column 奖项 is all of one award.
  const oneAward = rows.every((row) => row.values[awardSlot] === undefined);
  const slots = by.map((name) => slotOf(scheme.book, name)).filter((slot) => !(slot === awardSlot && oneAward));
  const keys = rows.map((row) => (row.blank ? undefined : keyOf(row, slots)));
  const groups = new Map<string, number[]>();
  keys.forEach((key, index) => {
    if (key === undefined) return;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  const amounts = new Map<string, readonly Figure[]>();
  const known = new Map<Aggregate, Map<string, Reckoned>>();

  const amountsOf = (award: string): readonly Figure[] => {
    const ready = amounts.get(award);
    if (ready) return ready;
    const awards = rows.map((row) => (isFor(row, award) ? award : undefined));
    const { outcomes } = assess(scheme, awards, rows);
    const reckoned = outcomes.map((outcome, index): Figure => {
      if (awards[index] === undefined) return figure(0);
      const amount = settledAmount(outcome);
      return amount === undefined ? { kind: 'missing', facts: [`奖额(${award})`] } : figure(amount);
    });
    amounts.set(award, reckoned);
    return reckoned;
  };

  /** A row that the tracker gives another 奖项 has nothing of this one. */
  const isFor = (row: Row, award: string): boolean => {
    const given = row.values[awardSlot];
    return typeof given !== 'string' || textKey(given) === textKey(award);
  };

  /** What is added up of one row: 奖额 within another aggregate is the row's own amount. */
  const valueAt = (node: Aggregate, index: number): Figure => {
    if (node.name === '奖额') return amountsOf(node.award)[index] ?? figure(0);
    if (!node.of) return figure(1);
    const scope: Scope = {
      valueOf: (fact) => rows[index]?.values[slotOf(scheme.book, fact)],
      aggregate: (inner) => valueAt(inner, index),
    };
    return evaluate(node.of, scope);
  };

  return (node, index) => {
    const key = keys[index];
    const group = key === undefined ? undefined : groups.get(key);
    if (key === undefined || !group) {
      const lacks = by.filter((name) => rows[index]?.values[slotOf(scheme.book, name)] === undefined);
      return { kind: 'missing', facts: lacks };
    }
    const ready = known.get(node) ?? new Map<string, Reckoned>();
    known.set(node, ready);
    const reckoned = ready.get(key) ?? reckon(node, group, (member) => valueAt(node, member));
    ready.set(key, reckoned);
    return reckoned(index);
  };
}

/** What rows of one group have in common; undefined for a row that lacks a fact of it: it agrees with none. */
function keyOf(row: Row, slots: readonly number[]): string | undefined {
  const values = slots.map((slot) => row.values[slot]);
  if (values.includes(undefined)) return undefined;
  return values.map((value) => (typeof value === 'object' ? `${value.n}/${value.d}` : String(value))).join('\u0000');
}

/** What a group comes to for each of its rows. */
type Reckoned = (index: number) => Figure;

/** 合计 and 奖额 add up, 平均 is their mean, 件数(x) counts the rows in which x is not 0, 名次 is the row's own place. */
function reckon(node: Aggregate, group: readonly number[], valueOf: Reckoned): Reckoned {
  const values = group.map(valueOf);
  if (node.name === '件数') {
    const counted = figure(values.filter((value) => value.kind === 'figure' && !isZero(value.value)).length);
    return () => counted;
  }
  const figures = values.flatMap((value) => (value.kind === 'figure' ? [value.value] : []));
  const lacking = lackingIn(group, values);
  if (lacking) return () => lacking;
  if (node.name === '名次') return ranksOf(group, figures);
  const sum = figures.reduce<Exact>(add, 0);
  const total = figure(node.name === '平均' && figures.length > 0 ? divide(sum, figures.length) : sum);
  return () => total;
}

/** Why a group cannot be reckoned: the facts that are missing, with the rows that lack them. */
function lackingIn(
  group: readonly number[],
  values: readonly Figure[],
): Exclude<Figure, { kind: 'figure' }> | undefined {
  const facts = new Set<string>();
  const rows = new Set<number>();
  values.forEach((value, at) => {
    if (value.kind !== 'missing') return;
    value.facts.forEach((fact) => facts.add(fact));
    for (const row of value.rows ?? [group[at] ?? 0]) rows.add(row);
  });
  if (rows.size > 0) return { kind: 'missing', facts: [...facts], rows: [...rows] };
  return values.some((value) => value.kind !== 'figure') ? { kind: 'division-by-zero' } : undefined;
}

/** The highest is 1; equals share a place, and the next one counts them all. */
function ranksOf(group: readonly number[], figures: readonly Exact[]): Reckoned {
  const ordered = group
    .map((index, at) => ({ index, value: figures[at] ?? 0 }))
    .sort((a, b) => compare(b.value, a.value));
  const ranks = new Map<number, number>();
  ordered.forEach(({ index, value }, at) => {
    const before = ordered[at - 1];
    const shared = before && compare(before.value, value) === 0 ? ranks.get(before.index) : undefined;
    ranks.set(index, shared ?? at + 1);
  });
  return (index) => figure(ranks.get(index) ?? 0);
}
