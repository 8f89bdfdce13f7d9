import type { FindingCases } from './cases';

export const rowsSame: FindingCases = {
  found: [
    {
      what: 'rows that ask the same since a merged level is blank',
      tables: `
    | 奖项 | 级别 | 等次 | 金额 |
    | 竞赛 | 省级 | 一等奖 | 1000 |
    | 竞赛 | | 二等奖 | 600 |
    | 竞赛 | 市级 | 一等奖 | 500 |
    | 竞赛 | | 二等奖 | 300 |`,
      cells: ['rows-same 5:4'],
    },
  ],
  sound: [
    {
      what: 'the same written out',
      tables: `
    | 奖项 | 级别 | 等次 | 金额 |
    | 竞赛 | 省级 | 一等奖 | 1000 |
    | 竞赛 | 省级 | 二等奖 | 600 |
    | 竞赛 | 市级 | 一等奖 | 500 |
    | 竞赛 | 市级 | 二等奖 | 300 |`,
    },
  ],
};
