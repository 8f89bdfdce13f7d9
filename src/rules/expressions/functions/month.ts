import { dayOf } from './day';
import type { AmountFunction } from './function';

/** 月份(日期): 1 to 12. */
export const monthOf: AmountFunction = { arity: [1, 1], apply: ([date]) => dayOf(date).month };
