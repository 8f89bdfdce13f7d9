import type { FindingCases } from './cases';

export const optionUnknown: FindingCases = {
  found: [
    {
      what: 'an option that a reading does not have',
      tables: `
    | 编号 | 可选 | 采用 |
    | 同稿 | 甲、乙 | 甲 |
    | 奖项 | 金额 | 释义 |
    | 甲 | 500 | 同稿=丙 |`,
      cells: ['option-unknown 4:3'],
    },
    {
      what: 'a reading without its value',
      tables: `
    | 编号 | 可选 | 采用 |
    | 同稿 | 甲、乙 | 甲 |
    | 奖项 | 金额 | 释义 |
    | 甲 | 500 | 同稿 |`,
      cells: ['option-unknown 4:3'],
    },
    {
      what: 'a choice that is no option',
      tables: `
    | 编号 | 可选 | 采用 |
    | 同稿 | 甲、乙 | 丁 |`,
      cells: ['option-unknown 2:3'],
    },
  ],
  sound: [
    {
      what: 'two of its options',
      tables: `
    | 编号 | 可选 | 采用 |
    | 同稿 | 甲、乙、丙 | 甲 |
    | 奖项 | 金额 | 释义 |
    | 甲 | 500 | 同稿=甲¦乙 |`,
    },
  ],
};
