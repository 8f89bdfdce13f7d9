import { ceiling } from '../../../facts/exact';
import type { AmountFunction } from './function';

/** 向上取整(x): the next whole number; -1.5 becomes -1. */
export const roundedUp: AmountFunction = { arity: [1, 1], apply: ([x]) => ceiling(x) };
