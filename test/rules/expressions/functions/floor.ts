import type { FunctionCases } from './cases';

export const floor: FunctionCases = {
  comesTo: [
    ['向下取整(字数/1000)*50', { 字数: 2999 }, 100],
    ['向下取整(字数/1000)*50', { 字数: 3000 }, 150],
    ['向下取整(-3/2)', {}, -2],
  ],
  unreadable: ['向下取整()', '向下取整(1,2)'],
};
