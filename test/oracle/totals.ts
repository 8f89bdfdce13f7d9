import { add, compare, type Exact, isZero } from '../../src/facts/exact';
import type { Answer, Facts, Office } from './office';
import { answers, waysToRead } from './oracle';

/** What a person gets of an award: a sum, or why there is none. */
export interface Person {
  readonly name: string;
  /** 件数: the sum of 数量 over the rows paid. */
  readonly count: Exact;
  readonly gets: Exact | 'unsettled' | 'unread';
}

/** The sum of each person's rows, no more than 每人上限; the first row of a person gives the order. */
export function totals(
  office: Office,
  award: string,
  rows: readonly (Facts | undefined)[],
  nameOf: (facts: Facts) => string,
): readonly Person[] {
  const each = answers(office, award, rows);
  const names = rows.map((facts) => facts && nameOf(facts));
  return [...new Set(names.filter((name) => name !== undefined))].map((name) => {
    const own = each.filter((_, i) => names[i] === name);
    const count = rows
      .map((facts, i) => (names[i] === name && isPaid(each[i]) ? quantityOf(facts) : 0))
      .reduce<Exact>(add, 0);
    const amounts = own.flatMap((answer) => (answer.is === 'amount' ? [answer.amount] : []));
    if (amounts.length < own.length) return { name, count, gets: 'unsettled' };
    const sum = amounts.reduce<Exact>(add, 0);
    const [first = sum, ...others] = waysToRead(office, award).map((inForce) =>
      office.rollUps.flatMap((row) => (inForce(row) ? (row.cap ?? []) : [])).reduce(lower, sum),
    );
    return { name, count, gets: others.some((other) => compare(other, first) !== 0) ? 'unread' : first };
  });
}

const isPaid = (answer: Answer | undefined): boolean => answer?.is === 'amount' && !isZero(answer.amount);

function quantityOf(facts: Facts | undefined): Exact {
  const quantity = facts?.数量;
  return typeof quantity === 'number' || typeof quantity === 'object' ? quantity : 1;
}

const lower = (a: Exact, b: Exact): Exact => (compare(a, b) <= 0 ? a : b);
