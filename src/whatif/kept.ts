import { anything, list, oneOf, shape, text, tuple } from '../base/shapes';
import type { Scenario } from './scenario';

/** A scenario under the name that the clerk gave it. */
export interface NamedScenario {
  readonly name: string;
  readonly scenario: Scenario;
}

const VERSION = 1;

/** As it is kept in a workbook's settings: plain data. */
export const toKept = (scenarios: readonly NamedScenario[]) => ({
  version: VERSION,
  scenarios: scenarios.map(({ name, scenario }) => ({
    name,
    values: [...scenario].map(([path, value]) => [path, value]),
  })),
});

const isSetting = shape({ version: oneOf(VERSION), scenarios: list(anything) });
const isNamed = shape({ name: text, values: list(tuple(text, text)) });

/** What a setting keeps; `broken` counts what is not in this form: it is ignored and said. */
export function fromKept(setting: unknown): { readonly scenarios: readonly NamedScenario[]; readonly broken: number } {
  if (setting === undefined || setting === null) return { scenarios: [], broken: 0 };
  if (!isSetting(setting)) return { scenarios: [], broken: 1 };
  const kept = setting.scenarios.filter(isNamed).filter(({ name }) => name.trim() !== '');
  return {
    scenarios: kept.map(({ name, values }) => ({ name, scenario: new Map(values) })),
    broken: setting.scenarios.length - kept.length,
  };
}
