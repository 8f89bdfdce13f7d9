import { add, compare, equal, type Exact, greatest, isZero, least, roundTo, subtract } from '../../facts/exact';
import type { Value } from '../../facts/fact';
import { entryOf } from '../../base/entries';
import type { Unreckoned } from '../../facts/row';
import { speaksOf } from '../award/program';
import { firstOf } from '../../facts/spans';
import { evaluate, type Figure } from '../expressions/evaluate';
import { factsIn } from '../expressions/expression';
import type { RollUp } from '../scheme/scheme';

/** The fact that says in which month, quarter or year a row counts. */
export const DATE = '日期';

/** What caps look at in the rows of a list. */
export interface CappedList {
  readonly awardAt: (index: number) => string;
  readonly dayAt: (index: number) => number | undefined;
  readonly valueAt: (index: number) => (fact: string) => Value | undefined;
}

/** What a cap takes from a person in one period, or of the whole list. */
export interface Taken {
  readonly rollUp: RollUp;
  /** The first day of the period; none where the cap holds for the whole list. */
  readonly from?: number;
  /** What its awards came to, and what it leaves of them. */
  readonly before: Exact;
  readonly after: Exact;
  /** What each row loses: those that come last lose first. */
  readonly cuts: ReadonlyMap<number, Exact>;
}

/** Why nobody can tell what a cap leaves. */
export type Untold =
  | Unreckoned
  /** The rows have different figures for these facts, and the cap is reckoned from them. */
  | { readonly kind: 'differs'; readonly facts: readonly string[] };

type Period = Omit<Taken, 'cuts' | 'rollUp'> & { readonly own: readonly number[] };

/** What one cap takes in each period; `left` is what earlier caps left of each row. The rows stand in order of time. */
export function heldTo(
  rollUp: RollUp,
  person: readonly number[],
  left: ReadonlyMap<number, Exact>,
  list: CappedList,
): readonly Taken[] | Untold {
  const spoken = new Map<string, boolean>();
  const isOwn = (index: number): boolean =>
    entryOf(spoken, list.awardAt(index), (award) => speaksOf(rollUp.awards, award));
  const periods: Period[] = [];
  for (const [from, rows] of byPeriod(rollUp, person, list)) {
    const own = rows.filter(isOwn);
    const limit = limitIn(rollUp, rows, list);
    if (limit.kind === 'figure') periods.push({ from, own, before: sumOf(own, left), after: roundTo(limit.value, 2) });
    else if (own.length > 0) return limit;
  }
  const undated = rollUp.capPer ? person.filter((index) => isOwn(index) && list.dayAt(index) === undefined) : [];
  const loose = undated.filter((index) => !isZero(left.get(index) ?? 0));
  if (loose.length > 0 && mayReach(limitIn(rollUp, loose, list), loose, periods, left))
    return { kind: 'missing', facts: [DATE], rows: loose };
  return periods
    .filter(({ before, after }) => compare(before, after) > 0)
    .map(({ own, ...period }) => ({
      ...period,
      rollUp,
      cuts: cutsOf(own, subtract(period.before, period.after), left),
    }));
}

/** A row without a date may fall into any period, or be alone in one: it is no matter where none can reach the cap. */
function mayReach(
  limit: Figure | Untold,
  loose: readonly number[],
  periods: readonly Period[],
  left: ReadonlyMap<number, Exact>,
): boolean {
  const more = loose.reduce<Exact>((sum, index) => add(sum, greatest(left.get(index) ?? 0, 0)), 0);
  const reaches = (before: Exact, most: Exact): boolean => compare(add(before, more), most) > 0;
  return (
    limit.kind !== 'figure' || reaches(0, limit.value) || periods.some(({ before, after }) => reaches(before, after))
  );
}

/** The rows of each period by its first day; all of them where the cap is for the whole list. */
function byPeriod(
  { capPer }: RollUp,
  person: readonly number[],
  list: CappedList,
): ReadonlyMap<number | undefined, readonly number[]> {
  if (!capPer) return new Map([[undefined, person]]);
  const periods = new Map<number, number[]>();
  for (const index of person) {
    const day = list.dayAt(index);
    if (day === undefined) continue;
    entryOf(periods, firstOf(capPer, day, 0), () => []).push(index);
  }
  return periods;
}

/** The figure of a cap as these rows tell it. A clerk fills in what a cap hangs on once a person. */
function limitIn({ cap }: RollUp, rows: readonly number[], list: CappedList): Figure | Untold {
  if (!cap) return { kind: 'missing', facts: [] };
  const facts = factsIn(cap);
  const limits = rows
    .slice(0, facts.length === 0 ? 1 : undefined)
    .map((index) => evaluate(cap, { valueOf: list.valueAt(index) }));
  const told = limits.filter(({ kind }) => kind !== 'missing');
  const [limit = limits[0] ?? { kind: 'missing', facts }] = told;
  if (limit.kind !== 'figure') return limit;
  const agree = told.every((other) => other.kind === 'figure' && equal(limit.value, other.value));
  return agree ? limit : { kind: 'differs', facts };
}

const sumOf = (rows: readonly number[], left: ReadonlyMap<number, Exact>): Exact =>
  rows.reduce<Exact>((sum, index) => add(sum, left.get(index) ?? 0), 0);

/** Who comes first keeps what is theirs; fines stay as they are. */
function cutsOf(own: readonly number[], excess: Exact, left: ReadonlyMap<number, Exact>): ReadonlyMap<number, Exact> {
  const cuts = new Map<number, Exact>();
  let rest = excess;
  for (const [place, index] of [...own.entries()].reverse()) {
    const has = left.get(index) ?? 0;
    const cut = place === 0 ? rest : least(greatest(has, 0), rest);
    if (isZero(cut)) continue;
    cuts.set(index, cut);
    rest = subtract(rest, cut);
  }
  return cuts;
}
