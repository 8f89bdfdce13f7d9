import type { FunctionCases } from './cases';

export const quarter: FunctionCases = {
  comesTo: [
    ['季度(日期)', { 日期: 41178 }, 3],
    ['季度(日期)', { 日期: 41183 }, 4],
    ['季度(日期)', { 日期: 41275 }, 1],
  ],
  unreadable: ['季度()', '季度(1,2)'],
};
