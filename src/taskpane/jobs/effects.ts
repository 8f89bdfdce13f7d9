import { aggregatesIn } from '../../rules/expressions/expression';
import type { SchemeSource } from '../../rules/schemes/source';
import { askedBy } from '../state/readings-asked';
import { reckon, type Reckoning } from '../state/reckoning';
import type { Result } from '../state/result';
import { type ChosenReadings, schemeUnder } from '../state/scheme-choice';
import type { Sliced } from '../state/slices';
import { type Totals, totalsOf } from '../state/totals';

/** What the rows at hand come to under one option of a reading, all other readings as they are. */
export interface OptionEffect {
  readonly option: string;
  readonly totals: Totals;
}

/** By 编号 of the reading, an effect for each of its options. */
export type ReadingEffects = ReadonlyMap<string, readonly OptionEffect[]>;

/** Readings that can matter for the rows at hand: their awards' rules ask for them. */
export function readingsAsked({ assessment: { scheme, programs } }: Reckoning): readonly string[] {
  // A fact that is reckoned from amounts (奖额) may look at any award, and so at any reading.
  const fromAmounts = scheme.derived.some(({ expression }) =>
    aggregatesIn(expression).some(({ name }) => name === '奖额'),
  );
  if (fromAmounts) return scheme.readings.map(({ id }) => id);
  const asked = askedBy(programs);
  return scheme.readings.map(({ id }) => id).filter((id) => asked.has(id));
}

/** The totals under every option of every reading that can matter, each reading by itself. */
export function* effectsOf(source: SchemeSource, chosen: ChosenReadings, result: Result): Sliced<ReadingEffects> {
  const { scheme, reckoning, choice, totals } = result;
  const effects = new Map<string, readonly OptionEffect[]>();
  for (const id of readingsAsked(reckoning)) {
    const reading = scheme.readings.find((one) => one.id === id);
    const options: OptionEffect[] = [];
    for (const option of reading?.options ?? []) {
      if (option === reading?.chosen) options.push({ option, totals });
      else {
        const under = schemeUnder(source, new Map(chosen).set(id, option));
        const { assessment } = yield* reckon(under, reckoning.tracker, choice);
        options.push({ option, totals: totalsOf(assessment) });
      }
    }
    effects.set(id, options);
  }
  return effects;
}
