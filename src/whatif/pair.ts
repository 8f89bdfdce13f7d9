/** Something as it is, and under a scenario. */
export interface Pair<T> {
  readonly baseline: T;
  readonly scenario: T;
}
