import { ratio } from '../../../../src/facts/exact';
import type { FunctionCases } from './cases';

export const round: FunctionCases = {
  comesTo: [
    ['四舍五入(7/2)', {}, 4],
    ['四舍五入(-7/2)', {}, -4],
    ['四舍五入(3.4)', {}, 3],
    ['四舍五入(10/3,2)', {}, ratio(333n, 100n)],
    ['四舍五入(0.5,0-3)', {}, 1],
    ['四捨五入(7/2)', {}, 4],
  ],
  unreadable: ['四舍五入()', '四舍五入(1,2,3)'],
};
