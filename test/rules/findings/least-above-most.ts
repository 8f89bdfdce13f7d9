import type { FindingCases } from './cases';

const places = (least: string, most: string): string => `
    | 奖项 | 比例 | 至少 | 至多 |
    | 先进 | 20% | ${least} | ${most} |`;

export const leastAboveMost: FindingCases = {
  found: [
    { what: 'more at least than at most', tables: places('5', '3'), cells: ['least-above-most 2:1'] },
    { what: 'more for each group than for all', tables: places('每组4名', '3'), cells: ['least-above-most 2:1'] },
  ],
  sound: [
    { what: 'as many', tables: places('3', '3') },
    { what: 'no 至多', tables: places('3', '') },
    { what: 'no 至少', tables: places('', '3') },
  ],
};
