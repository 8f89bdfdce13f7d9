import { type Exact, roundTo } from '../../../facts/exact';
import type { AmountFunction } from './function';

/** 四舍五入(x), 四舍五入(x, 2): to a whole number, or to so many decimals; half goes away from zero. */
export const rounded: AmountFunction = { arity: [1, 2], apply: ([x, places]) => roundTo(x, decimals(places)) };

/** A sensible number of decimals: 0 to 10. */
const decimals = (x: Exact | undefined): number => (typeof x === 'number' ? Math.min(10, Math.max(0, x)) : 0);
