import type { FindingCases } from './cases';

export const roundingUnknown: FindingCases = {
  found: [
    {
      what: 'a rounding nobody knows',
      tables: `
    | 奖项 | 比例 | 取整 |
    | 甲 | 15% | 随便 |`,
      cells: ['rounding-unknown 2:3'],
    },
  ],
  sound: [
    {
      what: 'every rounding',
      tables: `
    | 奖项 | 比例 | 取整 |
    | 甲 | 15% | 四捨五入 |
    | 乙 | 15% | 舍去 |
    | 丙 | 15% | 进一 |`,
    },
  ],
};
