import type { FunctionCases } from './cases';

export const ceiling: FunctionCases = {
  comesTo: [
    ['向上取整(字数/100)*10', { 字数: 801 }, 90],
    ['向上取整(字数/100)*10', { 字数: 800 }, 80],
    ['向上取整(-3/2)', {}, -1],
    ['向上取整(0)', {}, 0],
  ],
  unreadable: ['向上取整()', '向上取整(1,2)', '向上取整 1'],
};
