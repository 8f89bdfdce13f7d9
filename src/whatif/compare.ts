import { absolute, compare, type Exact, isZero, subtract } from '../facts/exact';
import type { Body, Person } from './body';
import type { RuleSum, Sums } from './sums';

/** A scenario beside the baseline: every variance is scenario − baseline, exact; all variances are listed. */
export interface Comparison {
  readonly baseline: Exact;
  readonly scenario: Exact;
  readonly variance: Exact;
  /** Who gains and who loses, the largest variance first. */
  readonly people: readonly PersonVariance[];
  /** The same by the rules that made the amounts. */
  readonly rules: readonly RuleVariance[];
  /** Rows without an amount in the scenario, and what changed against the baseline. */
  readonly undecided: Undecided;
}

export interface Apart {
  readonly baseline: Exact;
  readonly scenario: Exact;
  readonly variance: Exact;
}

export interface PersonVariance extends Apart {
  readonly person: Person;
}

export interface RuleVariance extends Apart {
  /** Ids of the rules. */
  readonly rules: readonly string[];
  readonly rowsBefore: number;
  readonly rowsAfter: number;
}

export interface Undecided {
  readonly baseline: number;
  readonly scenario: number;
  /** Rows, from 0, that have an amount in the baseline alone, and in the scenario alone. */
  readonly lost: readonly number[];
  readonly settled: readonly number[];
}

const apart = (baseline: Exact, scenario: Exact): Apart => ({
  baseline,
  scenario,
  variance: subtract(scenario, baseline),
});

const bySize = (a: Apart, b: Apart): number => compare(absolute(b.variance), absolute(a.variance));

export function compareSums(body: Body, baseline: Sums, scenario: Sums): Comparison {
  const people = body.people.map((person, place): PersonVariance => ({
    person,
    ...apart(baseline.byPerson[place] ?? 0, scenario.byPerson[place] ?? 0),
  }));
  const rules = [...new Map([...baseline.byRules, ...scenario.byRules])].map(([key, { rules: ids }]): RuleVariance => {
    const [before, after]: readonly (RuleSum | undefined)[] = [baseline.byRules.get(key), scenario.byRules.get(key)];
    return {
      rules: ids,
      rowsBefore: before?.rows ?? 0,
      rowsAfter: after?.rows ?? 0,
      ...apart(before?.yuan ?? 0, after?.yuan ?? 0),
    };
  });
  return {
    ...apart(baseline.total, scenario.total),
    people: people.filter(({ variance }) => !isZero(variance)).sort(bySize),
    rules: rules.filter(({ variance }) => !isZero(variance)).sort(bySize),
    undecided: {
      baseline: baseline.undecided.length,
      scenario: scenario.undecided.length,
      lost: without(scenario.undecided, baseline.undecided),
      settled: without(baseline.undecided, scenario.undecided),
    },
  };
}

/** Of rows in ascending order those that the others, in ascending order too, do not have. */
function without(rows: readonly number[], others: readonly number[]): readonly number[] {
  let at = 0;
  return rows.filter((row) => {
    while ((others[at] ?? Infinity) < row) at += 1;
    return others[at] !== row;
  });
}
