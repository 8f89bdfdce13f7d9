import { slotOf } from '../../facts/book';
import { add, type Exact, isZero } from '../../facts/exact';
import { isFigure, type Value } from '../../facts/fact';
import { entryOf } from '../../base/entries';
import type { Assessment } from '../award/assess';
import { type Outcome, settledAmount } from '../award/outcome';
import type { Program } from '../award/program';
import { valuesIn } from '../award/rows';
import { hasOwn } from '../award/worth';
import { plainAmount } from '../scheme/amount';
import { type Capped, cappedIn } from './caps';
import { ownersIn } from './owners';

/** What one person receives. `amount` is in yuan, the settled rows alone, no 每人上限 exceeded. */
export interface Total {
  /** The row, from 0, in which the person stands first. */
  readonly firstRow: number;
  /** The key of the name; undefined where nobody is named. */
  readonly key: string | undefined;
  /** The sum of 数量 over the rows paid. */
  readonly count: Exact;
  readonly amount: Capped;
  /** Rows, from 0, whose amount nobody can tell yet. */
  readonly unsettled: readonly number[];
  readonly units: readonly string[];
}

/** The totals by person, in the order of their first rows; persons with nothing are listed. */
export function totalsOf(assessment: Assessment): readonly Total[] {
  const { scheme, rows, outcomes } = assessment;
  const ownerAt = ownersIn(assessment);
  const people = new Map<string | undefined, number[]>();
  for (let index = 0; index < rows.length; index++) {
    if (outcomes[index]?.kind === 'blank') continue;
    entryOf(people, ownerAt(index), () => []).push(index);
  }
  const quantities = valuesIn(rows, slotOf(scheme.book, '数量'));
  const paid = paidIn(assessment);
  const capped = cappedIn(assessment, (index) => amountIn(outcomes[index]) ?? 0);
  return [...people].map(([key, indexes]) => ({
    ...countsOf(outcomes, indexes, paid, quantities),
    firstRow: indexes[0] ?? 0,
    key,
    amount: capped(indexes),
  }));
}

const amountIn = (outcome: Outcome | undefined): Exact | undefined => outcome && settledAmount(outcome);

/** How many rows are paid, in which units, and which are not settled. */
function countsOf(
  outcomes: Assessment['outcomes'],
  indexes: readonly number[],
  isPaid: (index: number) => boolean,
  quantityOf: (index: number) => Value | undefined,
): Pick<Total, 'count' | 'unsettled' | 'units'> {
  const units = new Set<string>();
  const unsettled: number[] = [];
  let count: Exact = 0;
  for (const index of indexes) {
    const outcome = outcomes[index];
    if (amountIn(outcome) === undefined) unsettled.push(index);
    if (!isPaid(index)) continue;
    const quantity = quantityOf(index);
    count = add(count, isFigure(quantity) ? quantity : 1);
    units.add(outcome?.kind === 'paid' ? outcome.unit : '元');
  }
  return { count, unsettled, units: [...units] };
}

/** A row counts as paid where a rule gave it something, or gave it an honour without money (a plaque). */
function paidIn({ outcomes, programs }: Assessment): (index: number) => boolean {
  // Rows of one class share their outcome.
  const known = new Map<Outcome, boolean>();
  return (index) => {
    const outcome = outcomes[index];
    if (outcome?.kind !== 'paid') return false;
    return entryOf(known, outcome, () => isPaid(outcome, programs[index]));
  };
}

/** An amount of 0 is a plaque's where every row that counted says 0: what a gate or a factor took away had an amount. */
function isPaid(outcome: Extract<Outcome, { kind: 'paid' }>, program: Program | undefined): boolean {
  if (!isZero(outcome.amount)) return true;
  const rules = program?.rules.filter((rule) => outcome.rules.includes(rule.id)) ?? [];
  return rules.length > 0 && rules.every((rule) => hasOwn(rule) && plainAmount(rule) === 0);
}
