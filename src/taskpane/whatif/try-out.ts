import type { Exact } from '../../facts/exact';
import { type Program, programsIn } from '../../rules/award/program';
import type { Reading, Scheme } from '../../rules/scheme/scheme';
import type { Rows } from '../../rules/award/rows';
import { rowsOf } from '../../rules/award/rows-of';
import { applyScenario, type Misfit } from '../../whatif/apply-scenario';
import { type Area, areaOf, AREAS, readingsIn } from '../../whatif/areas';
import { type Body, bodyOf } from '../../whatif/body';
import { compareSums, type Comparison } from '../../whatif/compare';
import { type Evaluate, evaluator } from '../../whatif/evaluate';
import { type Knob, knobsOf } from '../../whatif/knobs';
import type { Parameter } from '../../whatif/parameter';
import { parametersOf } from '../../whatif/parameters';
import { readingPath, type Scenario } from '../../whatif/scenario';
import { type Sums, sumsOf } from '../../whatif/sums';
import { askedBy } from '../state/readings-asked';
import type { Result } from '../state/result';
import { schemeUnder } from '../state/scheme-choice';
import { type Effects, effectsBetween } from './state/effects';
import type { Evidence } from './state/evidence';
import { type Outlook, outlookUnder } from './state/outlook';
import { type RankingLists, rankingLists } from './state/rankings';

/** The evidence and a scheme on which scenarios are tried: found once, used for every scenario. */
export interface Ground {
  readonly evidence: Evidence;
  readonly scheme: Scheme;
  readonly parameters: readonly Parameter[];
  readonly knobs: readonly Knob[];
  /** Those about which the scheme has numbers or readings. */
  readonly areas: readonly Area[];
  /** Readings of each area, those of the awards at hand. */
  readonly readings: ReadonlyMap<Area, readonly Reading[]>;
  /** Undefined where the sheet at hand has no amounts. */
  readonly amounts: Amounts | undefined;
  readonly lists: RankingLists;
  readonly outlook: Outlook;
}

/** The rows of the sheet at hand. */
export interface Amounts {
  readonly result: Result;
  readonly body: Body;
  readonly evaluate: Evaluate;
  readonly baseline: Sums;
}

/** What comes of a scenario. */
export interface Answer {
  readonly scenario: Scenario;
  readonly scheme: Scheme;
  readonly amounts: { readonly sums: Sums; readonly comparison: Comparison } | undefined;
  readonly effects: Effects;
  readonly misfits: readonly Misfit[];
}

export function groundOf(evidence: Evidence): Ground {
  const { result, source, setup } = evidence;
  const scheme = result?.scheme ?? schemeUnder(source, setup.readings);
  const programs = programsIn(result?.reckoning.assessment.programs ?? []);
  const parameters = parametersOf(scheme);
  const knobs = knobsOf(parameters, programs);
  const readings = new Map(
    AREAS.map((area) => [area, area === 'amounts' ? readingsFor(scheme, programs) : readingsIn(scheme, area)]),
  );
  const lists = rankingLists(evidence);
  return {
    evidence,
    scheme,
    parameters,
    knobs,
    areas: AREAS.filter(
      (area) =>
        knobs.some(({ parameters: [first] }) => areaOf(scheme, first) === area) ||
        (readings.get(area)?.length ?? 0) > 0,
    ),
    readings,
    amounts: result && amountsOf(result),
    lists,
    outlook: outlookUnder(evidence, scheme, lists),
  };
}

function amountsOf(result: Result): Amounts {
  const { tracker, assessment } = result.reckoning;
  const cells = tracker.rows.map((row) => row.cells);
  const rowsUnder = (under: Scheme): Rows => rowsOf(under, tracker.uses, [], cells);
  const awards = assessment.programs.map((program) => program?.award);
  const body = bodyOf(assessment, awards, rowsUnder);
  return { result, body, evaluate: evaluator(body), baseline: sumsOf(body, assessment) };
}

function readingsFor(scheme: Scheme, programs: readonly Program[]): readonly Reading[] {
  const asked = askedBy(programs);
  return scheme.readings.filter(({ id }) => asked.has(id));
}

/** Every reading that has a part anywhere, each once, in the order of the scheme. */
export function readingsAsked({ scheme, readings }: Ground): readonly Reading[] {
  const asked = new Set([...readings.values()].flat().map(({ id }) => id));
  return scheme.readings.filter(({ id }) => asked.has(id));
}

export function tryOut(ground: Ground, scenario: Scenario): Answer {
  const { scheme, misfits } = applyScenario(ground.scheme, scenario, ground.parameters);
  const { amounts } = ground;
  const sums = amounts && sumsOf(amounts.body, amounts.evaluate(scheme));
  return {
    scenario,
    scheme,
    amounts: amounts && sums && { sums, comparison: compareSums(amounts.body, amounts.baseline, sums) },
    effects: effectsOf(ground, scenario, scheme),
    misfits,
  };
}

/** What a scenario does beside money. One that turns amounts alone does nothing there: a slider must not wait for it. */
function effectsOf(ground: Ground, scenario: Scenario, scheme: Scheme): Effects {
  const { evidence, lists, outlook } = ground;
  return effectsBetween(outlook, isAside(ground, scenario) ? outlookUnder(evidence, scheme, lists) : outlook);
}

/** Whether a scenario changes anything that places, bars or scores may hang on. */
function isAside({ scheme, parameters, readings }: Ground, scenario: Scenario): boolean {
  const paths = new Set([
    ...parameters.filter((one) => one.table === 'facts' || areaOf(scheme, one) !== 'amounts').map(({ path }) => path),
    ...AREAS.filter((area) => area !== 'amounts').flatMap((area) =>
      (readings.get(area) ?? []).map(({ id }) => readingPath(id)),
    ),
  ]);
  return [...scenario.keys()].some((path) => paths.has(path));
}

/** The total alone, for many scenarios in a row. */
export function totalOf(
  { scheme, parameters }: Ground,
  { body, evaluate }: Amounts,
  scenario: Scenario,
): { readonly total: Exact; readonly undecided: number } {
  const sums = sumsOf(body, evaluate(applyScenario(scheme, scenario, parameters).scheme));
  return { total: sums.total, undecided: sums.undecided.length };
}
