import type { FindingCases } from './cases';

export const ratioOutOfRange: FindingCases = {
  found: [
    {
      what: 'a ratio above all',
      tables: `
    | 奖项 | 比例 |
    | 甲 | 15 |`,
      cells: ['ratio-out-of-range 2:2'],
    },
    {
      what: 'a ratio in words',
      tables: `
    | 奖项 | 比例 |
    | 甲 | 若干 |`,
      cells: ['ratio-out-of-range 2:2'],
    },
  ],
  sound: [
    {
      what: 'all of them',
      tables: `
    | 奖项 | 比例 |
    | 甲 | 100% |`,
    },
  ],
};
