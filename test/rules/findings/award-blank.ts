import type { FindingCases } from './cases';

export const awardBlank: FindingCases = {
  found: [
    {
      what: 'a blank award between two: merged with the one above, or for all',
      tables: `
    | 奖项 | 级别 | 金额 |
    | 优秀信息 | 省级 | 300 |
    | | 市级 | 100 |
    | 调研文章 | 省级 | 600 |`,
      cells: ['award-blank 3:1'],
    },
  ],
  sound: [
    {
      what: 'the same written out',
      tables: `
    | 奖项 | 级别 | 金额 | 方式 |
    | 优秀信息 | 省级 | 300 | |
    | 优秀信息 | 市级 | 100 | |
    | 调研文章 | 省级 | 600 | |
    | | 中央 | 2 | 倍乘 |`,
    },
  ],
};
