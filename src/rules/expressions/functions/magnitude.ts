import { absolute } from '../../../facts/exact';
import type { AmountFunction } from './function';

/** 绝对值(x): x without its sign. */
export const magnitude: AmountFunction = { arity: [1, 1], apply: ([x]) => absolute(x) };
