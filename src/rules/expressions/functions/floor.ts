import { floor } from '../../../facts/exact';
import type { AmountFunction } from './function';

/** 向下取整(x): the whole number before; -1.5 becomes -2. */
export const roundedDown: AmountFunction = { arity: [1, 1], apply: ([x]) => floor(x) };
