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

/** What a setting keeps; `broken` counts what is not in this form: it is ignored and said. */
export function fromKept(setting: unknown): { readonly scenarios: readonly NamedScenario[]; readonly broken: number } {
  if (setting === undefined || setting === null) return { scenarios: [], broken: 0 };
  const { version, scenarios } = isRecord(setting) ? setting : {};
  if (version !== VERSION || !Array.isArray(scenarios)) return { scenarios: [], broken: 1 };
  const read = (scenarios as readonly unknown[]).map(namedFrom);
  const kept = read.filter((one) => one !== undefined);
  return { scenarios: kept, broken: read.length - kept.length };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function namedFrom(value: unknown): NamedScenario | undefined {
  const { name, values } = isRecord(value) ? value : {};
  if (typeof name !== 'string' || name.trim() === '' || !Array.isArray(values)) return undefined;
  const pairs = (values as readonly unknown[]).flatMap((pair): readonly (readonly [string, string])[] => {
    if (!Array.isArray(pair) || pair.length !== 2) return [];
    const [path, text] = pair as readonly unknown[];
    return typeof path === 'string' && typeof text === 'string' ? [[path, text]] : [];
  });
  return pairs.length === values.length ? { name, scenario: new Map(pairs) } : undefined;
}
