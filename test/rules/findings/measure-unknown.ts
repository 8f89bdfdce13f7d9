import type { FindingCases } from './cases';

export const measureUnknown: FindingCases = {
  found: [
    {
      what: 'a measure that is no fact',
      tables: `
    | 奖项 | 金额 | 计量 |
    | 甲 | 500 | 3*2 |`,
      cells: ['measure-unknown 2:3'],
    },
  ],
  sound: [
    {
      what: 'a fact, a dash, an honour',
      tables: `
    | 奖项 | 金额 | 计量 |
    | 甲 | 500 | 人数 |
    | 乙 | 500 | - |
    | 丙 | 0元 | 荣誉 |`,
    },
  ],
};
