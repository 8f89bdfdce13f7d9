import type { FindingCases } from './cases';

export const amountUnreadable: FindingCases = {
  found: [
    {
      what: 'an amount that is no figure',
      tables: `
    | 奖项 | 金额 |
    | 甲 | 500元左右 |`,
      cells: ['amount-unreadable 2:2'],
    },
    {
      what: 'an amount with an unknown function',
      tables: `
    | 奖项 | 金额 |
    | 甲 | 开方(稿费) |`,
      cells: ['amount-unreadable 2:2'],
    },
    {
      what: 'two bad amounts',
      tables: `
    | 奖项 | 金额 |
    | 甲 | 5+ |
    | 乙 | 500 |
    | 丙 | ) |`,
      cells: ['amount-unreadable 2:2', 'amount-unreadable 4:2'],
    },
    {
      what: 'a formula that is none',
      tables: `
    | 事实 | 类型 | 算式 |
    | 分值 | 数 | 合计 字数 |`,
      cells: ['amount-unreadable 2:3'],
    },
    {
      what: 'the cell counts within the range',
      tables: `
    | 某某办法 | |
    | 奖励 | |
    | | |
    | 条款 | 奖项 | 金额 |
    | 一 | 甲 | ( |`,
      cells: ['amount-unreadable 5:3'],
    },
  ],
  sound: [
    {
      what: 'an amount with its unit',
      tables: `
    | 奖项 | 金额 |
    | 甲 | 500元 |
    | 乙 | 每篇200元 |
    | 丙 | 待定 |`,
    },
  ],
};
