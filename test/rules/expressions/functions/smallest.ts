import type { FunctionCases } from './cases';

export const smallest: FunctionCases = {
  comesTo: [
    ['最小(字数/10,200,300)', { 字数: 5000 }, 200],
    ['最小(字数/10,200)', { 字数: 100 }, 10],
    ['最小(-5,-3)', {}, -5],
  ],
  unreadable: ['最小()', '最小(1,)'],
};
