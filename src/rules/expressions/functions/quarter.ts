import { dayOf } from './day';
import type { AmountFunction } from './function';

/** 季度(日期): 1 to 4. */
export const quarterOf: AmountFunction = { arity: [1, 1], apply: ([date]) => Math.ceil(dayOf(date).month / 3) };
