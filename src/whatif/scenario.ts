import { denominator, equal, type Exact, multiply, numerator, roundTo, toDecimalText } from '../facts/exact';
import { exactFromText } from '../facts/quantity';
import type { Reading } from '../rules/scheme/scheme';
import type { NumberParameter, Parameter } from './parameter';

/**
 * What is changed, by path: 奖励3/金额 → 250, 名额1/比例 → 20%, 名额1/取整 → 进一, 释义/同稿计奖 → 金额最高. Values are
 * texts as a clerk would write them in the tables; what stands as in the scheme is left out.
 */
export type Scenario = ReadonlyMap<string, string>;

export const NO_CHANGE: Scenario = new Map();

/** The path of a reading. */
export const readingPath = (id: string): string => `释义/${id}`;

/** A number as the tables are to have it: 250, 15%, 1/3. A percentage stays one. */
export function valueText({ percent }: Pick<NumberParameter, 'percent'>, value: Exact): string {
  const shown = percent ? multiply(value, 100) : value;
  const decimal = equal(shown, roundTo(shown, 10));
  if (decimal) return `${toDecimalText(shown)}${percent ? '%' : ''}`;
  return `${numerator(value)}/${denominator(value)}`;
}

/** The value that a scenario gives a number; as in the scheme where it says nothing. */
export function valueUnder(parameter: NumberParameter, scenario: Scenario): Exact {
  const text = scenario.get(parameter.path);
  return (text === undefined ? undefined : exactFromText(text)) ?? parameter.value;
}

/** The scenario with one more value; one that is the scheme's own is taken out, so that setting back leaves nothing. */
export function withValue(scenario: Scenario, parameter: Parameter, value: string): Scenario {
  const changed = new Map(scenario);
  const own = parameter.kind === 'choice' ? parameter.value : valueText(parameter, parameter.value);
  if (value === own) changed.delete(parameter.path);
  else changed.set(parameter.path, value);
  return changed;
}

/** The scenario with a reading; the baseline's own choice is taken out. */
export function withReading(scenario: Scenario, reading: Reading, option: string): Scenario {
  const changed = new Map(scenario);
  if (option === reading.chosen) changed.delete(readingPath(reading.id));
  else changed.set(readingPath(reading.id), option);
  return changed;
}
