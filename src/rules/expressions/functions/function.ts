import type { Exact } from '../../../facts/exact';

/** A function that an amount may use: it reaches its arguments and nothing else. */
export interface AmountFunction {
  /** How many arguments it takes: at least, at most. */
  readonly arity: readonly [least: number, most: number];
  /** The arguments, as many as the arity says, exact: any of them, so that what divides must know what 0 comes to. */
  readonly apply: (args: readonly [Exact, ...Exact[]]) => Exact;
}
