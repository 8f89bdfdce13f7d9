import type { FunctionCases } from './cases';

export const magnitude: FunctionCases = {
  comesTo: [
    ['绝对值(完成数-任务数)*10', { 完成数: 1, 任务数: 3 }, 20],
    ['绝对值(完成数-任务数)*10', { 完成数: 3, 任务数: 1 }, 20],
    ['絕對值(0-1)', {}, 1],
  ],
  unreadable: ['绝对值()', '绝对值(1,2)'],
};
