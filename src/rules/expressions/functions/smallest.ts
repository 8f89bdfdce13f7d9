import { least } from '../../../facts/exact';
import type { AmountFunction } from './function';

/** 最小(a, b, …): the smallest of up to thirty. */
export const smallest: AmountFunction = { arity: [1, 30], apply: (args) => args.reduce(least) };
