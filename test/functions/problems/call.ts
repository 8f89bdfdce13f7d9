import type { Problem } from '../../../src/rules/problem';

/** A call that goes wrong: the function and its arguments as typed. */
export type Call = readonly [id: string, ...args: readonly unknown[]];

/** Calls by the problem that they end in. */
export type CallsByProblem = Partial<Readonly<Record<Problem['code'], readonly Call[]>>>;
