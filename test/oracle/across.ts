import { absolute, compare, type Exact } from '../../src/facts/exact';
import {
  amount,
  type Answer,
  awardOf,
  type Awards,
  type Choice,
  type Facts,
  holds,
  type Office,
  type RollUp,
  same,
  speaksOf,
} from './office';

/** 汇总 in the order of its rows: what is not paid under one of them takes no part in the next. */
export function across(
  office: Office,
  awards: Awards,
  choice: Choice,
  rows: readonly (Facts | undefined)[],
  judged: readonly Answer[],
): readonly Answer[] {
  const out = new Map<number, Answer>();
  for (const rollUp of office.rollUps) {
    if (rollUp.same.length === 0 || rollUp.highest.length === 0 || !holds(rollUp.reading, choice)) continue;
    for (const named of settledTogether(rollUp, awards, rows)) {
      const takesPart = (i: number): boolean =>
        judged[i]?.is === 'amount' && !out.has(i) && named.includes(awardOf(awards, i));
      unpaid(office, awards, rollUp, rows, judged, takesPart).forEach((answer, i) => out.set(i, answer));
    }
  }
  return judged.map((answer, i) => out.get(i) ?? answer);
}

/** A row that lists several awards by name looks at their rows together; with one name, or none, each award is for itself. */
function settledTogether(
  { awards: named }: RollUp,
  awards: Awards,
  rows: readonly unknown[],
): readonly (readonly string[])[] {
  if (named.length > 1) return [named];
  const all = [...new Set(rows.map((_, i) => awardOf(awards, i)))];
  return all.filter((award) => speaksOf(named, award)).map((award) => [award]);
}

/**
 * Of the rows of an award that are one thing the highest is paid, of equals the first; a row that lacks a fact stands
 * alone. A row whose amount a 门槛 or a factor took away puts out none that has its own. Of several awards the highest of these is paid; one that comes to nothing puts no other award out.
 * Where only the amounts could say which of two rows is higher and they are in different units, neither is paid nor left out.
 */
function unpaid(
  office: Office,
  awards: Awards,
  { same: keys, highest }: RollUp,
  rows: readonly (Facts | undefined)[],
  judged: readonly Answer[],
  takesPart: (i: number) => boolean,
): ReadonlyMap<number, Answer> {
  /** What a row says under one of the keys. */
  const says = (i: number, key: readonly string[]): string | undefined => {
    const parts = key.map((fact) => rows[i]?.[fact]);
    return parts.includes(undefined) ? undefined : `${key.join()} ${parts.map(String).join('/')}`;
  };
  /** Without the first key a row is the thing of the first row that has it and shares the next one. */
  const thing = (i: number, [key, ...others] = keys): string | undefined => {
    if (!takesPart(i) || !key) return undefined;
    const own = says(i, key);
    if (own !== undefined) return own;
    const shared = others[0] && says(i, others[0]);
    const owner = rows.findIndex(
      (_, j) =>
        takesPart(j) &&
        says(j, key) !== undefined &&
        others[0] !== undefined &&
        shared !== undefined &&
        says(j, others[0]) === shared,
    );
    return owner < 0 ? thing(i, others) : says(owner, key);
  };
  const things = rows.map((_, i) => thing(i));
  const rivals = (i: number): readonly number[] =>
    things.flatMap((other, j) => (j !== i && other !== undefined && other === things[i] ? [j] : []));
  const isLost = (i: number): boolean => 'lost' in (judged[i] ?? {});
  const beats = (j: number, i: number): boolean =>
    isLost(i) === isLost(j) ? isBefore(office, highest, j, i, rows, judged) : isLost(i);
  const isFirstOfAward = (i: number): boolean =>
    !rivals(i).some((j) => awardOf(awards, j) === awardOf(awards, i) && beats(j, i));
  const comesToSomething = (i: number): boolean => !same(judged[i], amount(0));
  const isPaid = (i: number): boolean =>
    isFirstOfAward(i) &&
    !(comesToSomething(i) && rivals(i).some((j) => isFirstOfAward(j) && comesToSomething(j) && beats(j, i)));
  /** The row that is paid in place of this one: of its own award alone where this award comes to nothing. */
  const inPlaceOf = (i: number): number | undefined => {
    const ofAward = [i, ...rivals(i)].filter((j) => awardOf(awards, j) === awardOf(awards, i) && isFirstOfAward(j));
    const paid = rivals(i).filter((j) => isPaid(j) && comesToSomething(j));
    return ofAward.some(comesToSomething) ? paid[0] : ofAward[0];
  };
  const tellsApart = highest.slice(0, highest.includes('金额') ? highest.indexOf('金额') : 0);
  const cannotTell = (i: number, j: number): boolean =>
    highest.includes('金额') &&
    [i, j].every(comesToSomething) &&
    unitOf(judged[i]) !== unitOf(judged[j]) &&
    tellsApart.every((fact) => isLevel(office, fact, i, j, rows, judged));
  const out = new Map<number, Answer>();
  things.forEach((own, i) => {
    if (own === undefined || isPaid(i)) return;
    const instead = inPlaceOf(i);
    if (instead === undefined || !cannotTell(i, instead)) return void (out.has(i) || out.set(i, amount(0)));
    [i, instead].forEach((j) => out.set(j, { is: 'mixed-units', sum: 0 }));
  });
  return out;
}

const unitOf = (answer: Answer | undefined): string => (answer?.is === 'amount' && answer.unit) || '元';

/** Whether two rows stand alike by a fact. */
function isLevel(
  office: Office,
  fact: string,
  a: number,
  b: number,
  rows: readonly (Facts | undefined)[],
  answersOf: readonly Answer[],
): boolean {
  const [x, y] = [heightOf(office, fact, rows[a], answersOf[a]), heightOf(office, fact, rows[b], answersOf[b])];
  return x === undefined || y === undefined ? x === y : compare(x, y) === 0;
}

function isBefore(
  office: Office,
  by: readonly string[],
  a: number,
  b: number,
  rows: readonly (Facts | undefined)[],
  answersOf: readonly Answer[],
): boolean {
  for (const fact of by) {
    const [x, y] = [heightOf(office, fact, rows[a], answersOf[a]), heightOf(office, fact, rows[b], answersOf[b])];
    const order = x === undefined || y === undefined ? (x === y ? 0 : x === undefined ? 1 : -1) : compare(y, x);
    if (order !== 0) return order < 0;
  }
  return a < b;
}

/** The place of a row by a fact: the higher the more. */
function heightOf(
  office: Office,
  fact: string,
  facts: Facts | undefined,
  answer: Answer | undefined,
): Exact | undefined {
  if (fact === '金额') return answer?.is === 'amount' ? absolute(answer.amount) : 0;
  const value = facts?.[fact];
  if (typeof value === 'string') return -(office.ladders[fact]?.indexOf(value) ?? 0);
  return typeof value === 'boolean' ? undefined : value;
}
