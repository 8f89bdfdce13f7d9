import type { FindingCases } from './cases';

export const onlyLargest: FindingCases = {
  found: [
    {
      what: 'two deductions that can both be due',
      tables: `
    | 奖项 | 迟到次数 | 旷工天数 | 金额 |
    | 考勤 | 1次以上 | | 扣20元/次 |
    | 考勤 | | 1天以上 | -100元/天 |`,
      cells: ['only-largest 3:4'],
    },
  ],
  sound: [
    {
      what: 'the same written out',
      tables: `
    | 奖项 | 迟到次数 | 旷工天数 | 金额 | 方式 |
    | 考勤 | 1次以上 | | 扣20元/次 | 累加 |
    | 考勤 | | 1天以上 | -100元/天 | 累加 |`,
    },
  ],
};
