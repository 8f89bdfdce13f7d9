import { greatest } from '../../../facts/exact';
import type { AmountFunction } from './function';

/** 最大(a, b, …): the largest of up to thirty. */
export const largest: AmountFunction = { arity: [1, 30], apply: (args) => args.reduce(greatest) };
