import type { Pair } from '../../../whatif/pair';

/** Names by what tells their bearers apart. */
export type Names = ReadonlyMap<string, string>;

/** Who is there under the scenario alone, and who is as it is alone. */
export const gainsAndLosses = ({
  baseline,
  scenario,
}: Pair<Names>): { readonly gains: readonly string[]; readonly loses: readonly string[] } => ({
  gains: missingIn(baseline, scenario),
  loses: missingIn(scenario, baseline),
});

const missingIn = (some: Names, others: Names): readonly string[] =>
  [...others].flatMap(([key, name]) => (some.has(key) ? [] : [name]));
