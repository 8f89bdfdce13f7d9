import type { FunctionCases } from './cases';

export const largest: FunctionCases = {
  comesTo: [
    ['最大(稿费*2,50)', { 稿费: 20 }, 50],
    ['最大(稿费*2、50)', { 稿费: 30 }, 60],
    ['最大(-5,-3)', {}, -3],
    ['最大(7)', {}, 7],
    ['最大(1;2；3)', {}, 3],
  ],
  unreadable: ['最大()', '最大(1,)', `最大(${new Array(31).fill(1).join()})`],
};
