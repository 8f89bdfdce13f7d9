import type { FindingCases } from './cases';

export const neverMatches: FindingCases = {
  found: [
    {
      what: 'bounds that exclude each other',
      tables: `
    | 奖项 | 工龄 | 金额 |
    | 补贴 | 满20年不满10年 | 1 |`,
      cells: ['never-matches 2:2'],
    },
    {
      what: 'a row that ends before it begins',
      tables: `
    | 奖项 | 金额 | 起 | 止 |
    | 甲 | 500 | 2024-7-1 | 2024-6-30 |`,
      cells: ['never-matches 2:2'],
    },
  ],
  sound: [
    {
      what: 'a row of one day',
      tables: `
    | 奖项 | 金额 | 起 | 止 |
    | 甲 | 500 | 2024-7-1 | 2024-7-1 |`,
    },
    {
      what: 'bounds that leave one value',
      tables: `
    | 奖项 | 工龄 | 金额 |
    | 补贴 | >=10<=10 | 1 |`,
    },
    {
      what: 'bounds on other facts',
      tables: `
    | 奖项 | 完成数 | 金额 |
    | 补贴 | >=任务数 | 1 |`,
    },
  ],
};
