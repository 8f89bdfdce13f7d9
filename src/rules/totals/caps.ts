import { slotOf } from '../../facts/book';
import { add, compare, type Exact, roundTo } from '../../facts/exact';
import type { Row } from '../../facts/row';
import { speaksOf } from '../award/program';
import { choicesFor, decisive, holdsUnder } from '../award/readings';
import { evaluate, type Figure } from '../expressions/evaluate';
import { factsIn } from '../expressions/expression';
import type { RollUp, Scheme } from '../scheme/scheme';

/** What a person's awards come to under 每人上限, or why nobody can tell. */
export type Capped =
  | Figure
  | { readonly kind: 'unread'; readonly readings: readonly string[] }
  /** The person's rows have different figures for these facts, and the cap is reckoned from them. */
  | { readonly kind: 'differs'; readonly facts: readonly string[] };

/** A person's rows by their places in a list. */
export interface PersonRows {
  readonly indexes: readonly number[];
  readonly at: (index: number) => Row | undefined;
}

/**
 * The sum of a person's awards, none of the caps exceeded. A row that names several awards, or none, caps their sum;
 * the narrower caps come first. `rows` are
 * the person's: they must agree in what a cap is reckoned from.
 */
export function cappedSum(scheme: Scheme, amounts: ReadonlyMap<string, Exact>, rows: PersonRows): Capped {
  const caps = scheme.rollUps.filter(
    (rollUp) => rollUp.cap && [...amounts.keys()].some((award) => speaksOf(rollUp.awards, award)),
  );
  const answers = choicesFor(scheme, caps).map((choice) => {
    const inForce = caps.filter((cap) => holdsUnder(cap.reading, choice));
    return { choice, answer: sumUnder(scheme, inForce, amounts, rows) };
  });
  const readings = decisive(answers, same);
  return readings.length > 0 ? { kind: 'unread', readings } : (answers[0]?.answer ?? { kind: 'figure', value: 0 });
}

const same = (a: Capped, b: Capped): boolean =>
  a.kind === 'figure' && b.kind === 'figure' ? compare(a.value, b.value) === 0 : a.kind === b.kind;

const breadth = (rollUp: RollUp): number => rollUp.awards?.length ?? Number.MAX_SAFE_INTEGER;

function sumUnder(
  scheme: Scheme,
  caps: readonly RollUp[],
  amounts: ReadonlyMap<string, Exact>,
  rows: PersonRows,
): Capped {
  const left = new Map(amounts);
  for (const rollUp of [...caps].sort((a, b) => breadth(a) - breadth(b))) {
    if (!rollUp.cap) continue;
    const { cap } = rollUp;
    const facts = factsIn(cap);
    const limits = rows.indexes.slice(0, facts.length === 0 ? 1 : undefined).map((index) => {
      const row = rows.at(index);
      return evaluate(cap, { valueOf: (fact) => row?.values[slotOf(scheme.book, fact)] });
    });
    // A clerk fills in what a cap hangs on once a person.
    const told = limits.filter(({ kind }) => kind !== 'missing');
    const [limit = limits[0]] = told;
    if (limit?.kind !== 'figure') return limit ?? { kind: 'missing', facts };
    if (!told.every((other) => same(other, limit))) return { kind: 'differs', facts };
    const own = [...left.keys()].filter((award) => speaksOf(rollUp.awards, award));
    const most = roundTo(limit.value, 2);
    if (compare(sumOf(own.map((award) => left.get(award) ?? 0)), most) <= 0) continue;
    own.forEach((award, index) => left.set(award, index === 0 ? most : 0));
  }
  return { kind: 'figure', value: sumOf([...left.values()]) };
}

const sumOf = (amounts: readonly Exact[]): Exact => amounts.reduce<Exact>(add, 0);
