import type { Exact } from '../../facts/exact';
import type { Program } from '../../rules/award/program';
import type { Reading, Scheme } from '../../rules/scheme/scheme';
import { readingsOf } from '../../rules/award/readings';
import { type Rows, rowsOf } from '../../rules/award/rows';
import { type Body, bodyOf } from '../../whatif/body';
import { compareSums, type Comparison } from '../../whatif/compare';
import { type Evaluate, evaluator } from '../../whatif/evaluate';
import { type Knob, knobsOf } from '../../whatif/knobs';
import type { Parameter } from '../../whatif/parameter';
import { parametersOf } from '../../whatif/parameters';
import { applyScenario, type Misfit } from '../../whatif/apply-scenario';
import type { Scenario } from '../../whatif/scenario';
import { type Sums, sumsOf } from '../../whatif/sums';
import type { Result } from '../state/result';

/** A tracker and a scheme on which scenarios are tried: found once, used for every scenario. */
export interface Ground {
  readonly result: Result;
  readonly body: Body;
  readonly evaluate: Evaluate;
  readonly baseline: Sums;
  readonly parameters: readonly Parameter[];
  readonly knobs: readonly Knob[];
  /** Readings that have a part in the awards at hand. */
  readonly readings: readonly Reading[];
}

/** What comes of a scenario. */
export interface Answer {
  readonly scenario: Scenario;
  readonly scheme: Scheme;
  readonly sums: Sums;
  readonly comparison: Comparison;
  readonly misfits: readonly Misfit[];
}

export function groundOf(result: Result): Ground {
  const { tracker, assessment } = result.reckoning;
  const { scheme } = assessment;
  const cells = tracker.rows.map((row) => row.cells);
  const rowsUnder = (under: Scheme): Rows => rowsOf(under, tracker.uses, [], cells);
  const awards = assessment.programs.map((program) => program?.award);
  const body = bodyOf(assessment, awards, rowsUnder);
  const programs = [...new Set(assessment.programs)].filter((program) => program !== undefined);
  const parameters = parametersOf(scheme);
  return {
    result,
    body,
    evaluate: evaluator(body),
    baseline: sumsOf(body, assessment),
    parameters,
    knobs: knobsOf(parameters, programs),
    readings: readingsFor(scheme, programs),
  };
}

function readingsFor(scheme: Scheme, programs: readonly Program[]): readonly Reading[] {
  const asked = new Set(programs.flatMap(({ rules, rollUps }) => [...rules, ...rollUps].flatMap(readingsOf)));
  return scheme.readings.filter(({ id }) => asked.has(id));
}

export function tryOut(ground: Ground, scenario: Scenario): Answer {
  const { body, evaluate, baseline, parameters, result } = ground;
  const { scheme, misfits } = applyScenario(result.scheme, scenario, parameters);
  const sums = sumsOf(body, evaluate(scheme));
  return { scenario, scheme, sums, comparison: compareSums(body, baseline, sums), misfits };
}

/** The total alone, for many scenarios in a row. */
export function totalOf(
  { body, evaluate, parameters, result }: Ground,
  scenario: Scenario,
): { readonly total: Exact; readonly undecided: number } {
  const sums = sumsOf(body, evaluate(applyScenario(result.scheme, scenario, parameters).scheme));
  return { total: sums.total, undecided: sums.undecided.length };
}
