import type { FindingCases } from './cases';

export const readingUnknown: FindingCases = {
  found: [
    {
      what: 'a reading that is not listed',
      tables: `
    | 奖项 | 金额 | 释义 |
    | 甲 | 500 | 同稿=甲 |`,
      cells: ['reading-unknown 2:3'],
    },
  ],
  sound: [
    {
      what: 'a reading that is listed',
      tables: `
    | 编号 | 可选 | 采用 |
    | 同稿 | 甲、乙 | 甲 |
    | 奖项 | 金额 | 释义 |
    | 甲 | 500 | 同稿=甲 |`,
    },
  ],
};
