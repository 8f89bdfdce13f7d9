import { type Exact, subtract } from '../../facts/exact';
import type { Reading } from '../../rules/scheme/scheme';
import type { NamedScenario } from '../../whatif/kept';
import type { Knob } from '../../whatif/knobs';
import type { NumberParameter } from '../../whatif/parameter';
import { readingPath, type Scenario, valueText, valueUnder, withReading, withValue } from '../../whatif/scenario';
import { type Solution, solveBudget } from '../../whatif/solve';
import type { Done, Sliced } from '../state/slices';
import { barredIn, movedBetween, placesIn } from './state/effects';
import { type Amounts, type Answer, type Ground, readingsAsked, totalOf, tryOut } from './try-out';

/** What another option of a reading would change: more or fewer, against the scenario as it is. */
export interface Hanging {
  /** Undefined where no amounts are at hand. */
  readonly yuan: Exact | undefined;
  /** Rows without an amount. */
  readonly undecided: number;
  readonly places: number;
  /** Those who do not meet an item. */
  readonly barred: number;
  /** Scores that would be other ones. */
  readonly scores: number;
}

/** The key of an option of a reading among what hangs on them. */
export const optionKey = (reading: Reading, option: string): string => `${readingPath(reading.id)}=${option}`;

/** What hangs on each option, one after the other, all else as it is in the scenario; each is told as it is known. */
export function* hangingOn(
  ground: Ground,
  scenario: Scenario,
  tell: (known: ReadonlyMap<string, Hanging>) => void,
): Sliced<undefined> {
  const now = tryOut(ground, scenario);
  const options = readingsAsked(ground).flatMap((reading) => reading.options.map((option) => ({ reading, option })));
  const known = new Map<string, Hanging>();
  for (const [done, { reading, option }] of options.entries()) {
    yield { done, total: options.length };
    const under = tryOut(ground, withReading(scenario, reading, option));
    tell(new Map(known.set(optionKey(reading, option), between(now, under))));
  }
  return undefined;
}

function between(now: Answer, under: Answer): Hanging {
  const [was, is] = [now.amounts?.sums, under.amounts?.sums];
  return {
    yuan: was && is && subtract(is.total, was.total),
    undecided: (is?.undecided.length ?? 0) - (was?.undecided.length ?? 0),
    places: placesIn(under.effects).scenario - placesIn(now.effects).scenario,
    barred: barredIn(under.effects).scenario - barredIn(now.effects).scenario,
    scores: movedBetween(now.effects, under.effects),
  };
}

/** What comes of each scenario, by name; each is told as it is known. */
export function* answersTo(
  ground: Ground,
  scenarios: readonly NamedScenario[],
  tell: (known: ReadonlyMap<string, Answer>) => void,
): Sliced<undefined> {
  const known = new Map<string, Answer>();
  for (const [done, { name, scenario }] of scenarios.entries()) {
    yield { done, total: scenarios.length };
    tell(new Map(known.set(name, tryOut(ground, scenario))));
  }
  return undefined;
}

/**
 * 控制在…元以内, trial by trial.
 *
 * @param first the number that stands for all of the knob
 * @param limit in yuan
 */
export function* solving(
  { ground, amounts, scenario }: { readonly ground: Ground; readonly amounts: Amounts; readonly scenario: Scenario },
  knob: Knob,
  first: NumberParameter,
  limit: Exact,
): Generator<Done, Solution, void> {
  const work = solveBudget(first, valueUnder(first, scenario), limit, (value) => {
    const text = valueText(first, value);
    const turned = knob.parameters.reduce<Scenario>((all, one) => withValue(all, one, text), scenario);
    return totalOf(ground, amounts, turned);
  });
  for (let done = 1; ; done++) {
    const step = work.next();
    if (step.done) return step.value;
    yield { done, total: 0 };
  }
}
