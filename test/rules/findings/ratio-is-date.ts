import type { FindingCases } from './cases';

export const ratioIsDate: FindingCases = {
  found: [
    {
      what: 'a ratio that became a date',
      tables: `
    | 奖项 | 比例 |
    | 甲 | 1月3日 |`,
      cells: ['ratio-is-date 2:2'],
    },
  ],
  sound: [
    {
      what: 'a fraction as text',
      tables: `
    | 奖项 | 比例 |
    | 甲 | 1/3 |`,
    },
  ],
};
