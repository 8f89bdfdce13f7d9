import { absolute, compare, type Exact, isZero, subtract } from '../facts/exact';
import type { Body, Person } from './body';
import type { Pair } from './pair';
import type { RuleSum, Sums } from './sums';

/** A scenario beside the baseline: every variance is scenario − baseline, exact; all variances are listed. */
export interface Comparison extends Varied {
  /** Who gains and who loses, the largest variance first. */
  readonly people: readonly PersonVariance[];
  /** The same by the rules that made the amounts. */
  readonly rules: readonly RuleVariance[];
  /** Rows without an amount in the scenario, and what changed against the baseline. */
  readonly undecided: Undecided;
}

/** Yuan as it is and under the scenario, and by how much they differ. */
export interface Varied extends Pair<Exact> {
  readonly variance: Exact;
}

interface PersonVariance extends Varied {
  readonly person: Person;
}

interface RuleVariance extends Varied {
  /** Ids of the rules. */
  readonly rules: readonly string[];
  readonly rows: Pair<number>;
}

interface Undecided extends Pair<number> {
  /** Rows, from 0, that have an amount in the baseline alone, and in the scenario alone. */
  readonly lost: readonly number[];
  readonly settled: readonly number[];
}

const varied = (baseline: Exact, scenario: Exact): Varied => ({
  baseline,
  scenario,
  variance: subtract(scenario, baseline),
});

const bySize = (a: Varied, b: Varied): number => compare(absolute(b.variance), absolute(a.variance));

/**
 * What some rules come to. None where no row with an amount falls under them: rows without an amount are in no sum of
 * either side, they are told apart as `undecided`.
 */
export const sumUnder = ({ byRules }: Pick<Sums, 'byRules' | 'undecided'>, key: string): Omit<RuleSum, 'rules'> =>
  byRules.get(key) ?? { yuan: 0, rows: 0 };

export function compareSums(body: Body, baseline: Sums, scenario: Sums): Comparison {
  const people = body.people.map((person, place): PersonVariance => ({
    person,
    ...varied(baseline.byPerson[place] ?? 0, scenario.byPerson[place] ?? 0),
  }));
  const rules = [...new Map([...baseline.byRules, ...scenario.byRules])].map(([key, { rules: ids }]): RuleVariance => {
    const [own, tried] = [sumUnder(baseline, key), sumUnder(scenario, key)];
    return {
      rules: ids,
      rows: { baseline: own.rows, scenario: tried.rows },
      ...varied(own.yuan, tried.yuan),
    };
  });
  return {
    ...varied(baseline.total, scenario.total),
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
