import { ratio } from '../../../../src/facts/exact';
import type { FunctionCases } from './cases';

export const month: FunctionCases = {
  comesTo: [
    ['月份(日期)', { 日期: 41178 }, 9],
    ['月份(日期)', { 日期: ratio(82357n, 2n) }, 9],
    ['月份(日期)*10', { 日期: 41275 }, 10],
  ],
  unreadable: ['月份()', '月份(1,2)'],
};
