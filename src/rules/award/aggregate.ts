import { slotOf } from '../../facts/book';
import { add, divide, type Exact, isZero } from '../../facts/exact';
import type { Row } from '../../facts/row';
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
  const slots = by.map((name) => slotOf(scheme.book, name));
  const keys = rows.map((row) => (row.blank ? undefined : slots.map((slot) => keyOf(row.values[slot])).join('\u0000')));
  const groups = new Map<string, number[]>();
  keys.forEach((key, index) => {
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  const amounts = new Map<string, readonly Figure[]>();
  const known = new Map<Aggregate, Map<string, Figure>>();

  const amountsOf = (award: string): readonly Figure[] => {
    const ready = amounts.get(award);
    if (ready) return ready;
    const { outcomes } = assess(
      scheme,
      rows.map(() => award),
      rows,
    );
    const reckoned = outcomes.map((outcome): Figure => {
      const amount = settledAmount(outcome);
      return amount === undefined ? { kind: 'missing', facts: [`奖额(${award})`] } : figure(amount);
    });
    amounts.set(award, reckoned);
    return reckoned;
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
    if (key === undefined || !group) return figure(0);
    const ready = known.get(node) ?? new Map<string, Figure>();
    known.set(node, ready);
    const reckoned =
      ready.get(key) ??
      combine(
        node,
        group.map((member) => valueAt(node, member)),
      );
    ready.set(key, reckoned);
    return reckoned;
  };
}

const keyOf = (value: Row['values'][number]): string =>
  typeof value === 'object' ? `${value.n}/${value.d}` : String(value);

/** 合计 and 奖额 add up, 平均 is their mean, 件数(x) counts the rows in which x is not 0. */
function combine(node: Aggregate, values: readonly Figure[]): Figure {
  if (node.name === '件数') {
    const counted = values.filter((value) => value.kind === 'figure' && !isZero(value.value));
    return figure(counted.length);
  }
  let sum: Exact = 0;
  for (const value of values) {
    if (value.kind !== 'figure') return value;
    sum = add(sum, value.value);
  }
  return figure(node.name === '平均' && values.length > 0 ? divide(sum, values.length) : sum);
}
