import type { FindingCases } from './cases';

export const dateUnreadable: FindingCases = {
  found: [
    {
      what: 'a date that is none',
      tables: `
    | 奖项 | 金额 | 起 | 止 |
    | 甲 | 500 | 去年 | 2012-2-30 |`,
      cells: ['date-unreadable 2:3', 'date-unreadable 2:4'],
    },
    {
      what: 'a day that is no date',
      tables: `
    | 日期 | 性质 |
    | 中秋 | 放假 |`,
      cells: ['date-unreadable 2:1'],
    },
  ],
  sound: [
    {
      what: 'dates in several ways',
      tables: `
    | 奖项 | 金额 | 起 | 止 |
    | 甲 | 500 | 2012-2-1 | 2012年2月29日 |`,
    },
  ],
};
