import type { FunctionCases } from './cases';

export const year: FunctionCases = {
  comesTo: [
    ['年份(日期)', { 日期: 41178 }, 2012],
    ['年份(日期)', { 日期: 41274 }, 2012],
    ['年份(日期)', { 日期: 41275 }, 2013],
  ],
  unreadable: ['年份()', '年份(1,2)'],
};
