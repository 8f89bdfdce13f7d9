import { add, compare, type Exact, isZero, subtract } from '../../src/facts/exact';
import type { Answer, Cap, Facts, Office, RollUp } from './office';
import { answers } from './oracle';
import { waysToRead } from './readings';

/** What a person gets of an award: a sum, or why there is none. */
export interface Person {
  readonly name: string;
  /** 件数: the sum of 数量 over the rows paid. */
  readonly count: Exact;
  readonly gets: Exact | 'unsettled' | 'unread' | 'undecided';
}

/** A person's row: what is left of its amount, and its day, where somebody gave one. */
interface Paid {
  readonly left: Exact;
  readonly day: number | undefined;
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
    const own = each.flatMap((answer, i) => (names[i] === name ? [{ answer, day: dayOf(rows[i]) }] : []));
    const count = rows
      .map((facts, i) => (names[i] === name && isPaid(each[i]) ? quantityOf(facts) : 0))
      .reduce<Exact>(add, 0);
    const paid = own.flatMap(({ answer, day }) => (answer.is === 'amount' ? [{ left: answer.amount, day }] : []));
    if (paid.length < own.length) return { name, count, gets: 'unsettled' };
    const [first = 0, ...others] = waysToRead(office, award).map((inForce) =>
      underCaps(office.rollUps.filter(inForce), paid),
    );
    return { name, count, gets: others.every((other) => alike(first, other)) ? first : 'unread' };
  });
}

/** The narrower caps first, of equals those for the shorter periods; each takes from what the others left. */
function underCaps(rollUps: readonly RollUp[], paid: readonly Paid[]): Exact | 'undecided' {
  const breadth = ({ awards }: RollUp): number => awards.length || Infinity;
  const caps = [...new Set(rollUps.map(breadth))]
    .sort()
    .flatMap((wide) =>
      [...months.keys(), undefined].flatMap((per) =>
        rollUps
          .filter((row) => breadth(row) === wide)
          .flatMap((row) => (row.caps ?? []).filter((cap) => cap.per === per)),
      ),
    );
  // In order of time, what has no day last.
  let rows: readonly Paid[] = [...paid].sort((a, b) => (a.day ?? 99999) - (b.day ?? 99999));
  for (const cap of caps) {
    const next = held(cap, rows);
    if (!next) return 'undecided';
    rows = next;
  }
  return sum(rows.map(({ left }) => left));
}

const months = new Map<Cap['per'], number>([
  ['月', 1],
  ['季', 3],
  ['半年', 6],
  ['年', 12],
]);

/** The period in which a day falls; without a period all days are alike. */
function periodOf({ per }: Cap, day: number): string {
  if (per === undefined) return '';
  const date = new Date(Date.UTC(1899, 11, 30 + day));
  return `${date.getUTCFullYear()}/${Math.floor(date.getUTCMonth() / (months.get(per) ?? 1))}`;
}

/** What a cap leaves of each row; nothing where nobody can tell, for want of a day. */
function held(cap: Cap, rows: readonly Paid[]): readonly Paid[] | undefined {
  const periods = rows.map(({ day }) =>
    cap.per === undefined ? '' : day === undefined ? undefined : periodOf(cap, day),
  );
  const loose = rows.flatMap(({ left }, i) => (periods[i] === undefined ? [left] : []));
  // Each row without a day that has an amount may fall in any period, or in one where there is no other row.
  for (const period of new Set([...periods, 'none'])) {
    const here = sum(rows.map(({ left }, i) => (periods[i] === period && period !== undefined ? left : 0)));
    if (
      loose.some((left) => !isZero(left)) &&
      subsetsOf(loose).some((some) => compare(add(here, sum(some)), cap.most) > 0)
    )
      return undefined;
  }
  // Who comes first keeps what is theirs: fines make room for as much.
  const room = new Map<string | undefined, Exact>();
  return rows.map((row, i) => {
    const period = periods[i];
    if (period === undefined || compare(row.left, 0) <= 0) return row;
    const fines = rows.filter(({ left }, j) => periods[j] === period && compare(left, 0) < 0).map(({ left }) => left);
    const most = room.get(period) ?? subtract(cap.most, sum(fines));
    const left = lower(row.left, most);
    room.set(period, subtract(most, left));
    return { ...row, left };
  });
}

function subsetsOf(list: readonly Exact[]): readonly (readonly Exact[])[] {
  const [first, ...rest] = list;
  return first === undefined ? [[]] : subsetsOf(rest).flatMap((some) => [some, [first, ...some]]);
}

const sum = (list: readonly Exact[]): Exact => list.reduce<Exact>(add, 0);

const alike = (a: Exact | 'undecided', b: Exact | 'undecided'): boolean =>
  a === 'undecided' || b === 'undecided' ? a === b : compare(a, b) === 0;

function dayOf(facts: Facts | undefined): number | undefined {
  const day = facts?.日期;
  return typeof day === 'number' ? day : undefined;
}

const isPaid = (answer: Answer | undefined): boolean => answer?.is === 'amount' && !isZero(answer.amount);

function quantityOf(facts: Facts | undefined): Exact {
  const quantity = facts?.数量;
  return typeof quantity === 'number' || typeof quantity === 'object' ? quantity : 1;
}

const lower = (a: Exact, b: Exact): Exact => (compare(a, b) <= 0 ? a : b);
