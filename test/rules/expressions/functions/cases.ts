import type { Exact } from '../../../../src/facts/exact';
import type { Value } from '../../../../src/facts/fact';

/** What a function comes to for these facts, and what no amount is. */
export interface FunctionCases {
  readonly comesTo: readonly (readonly [text: string, facts: Readonly<Record<string, Value>>, wanted: Exact])[];
  readonly unreadable: readonly string[];
}
