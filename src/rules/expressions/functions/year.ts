import { dayOf } from './day';
import type { AmountFunction } from './function';

/** 年份(日期): 2012. */
export const yearOf: AmountFunction = { arity: [1, 1], apply: ([date]) => dayOf(date).year };
