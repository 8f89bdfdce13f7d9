/** Something as it is, and under a scenario. */
export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

/** Names by what tells their bearers apart. */
export type Names = ReadonlyMap<string, string>;

/** Who is there under the scenario alone, and who is as it is alone. */
export const gainsAndLosses = ({
  before,
  after,
}: Pair<Names>): { readonly gains: readonly string[]; readonly loses: readonly string[] } => ({
  gains: missingIn(before, after),
  loses: missingIn(after, before),
});

const missingIn = (some: Names, others: Names): readonly string[] =>
  [...others].flatMap(([key, name]) => (some.has(key) ? [] : [name]));
