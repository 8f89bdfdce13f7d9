import type { FindingCases } from './cases';

export const conditionUnreadable: FindingCases = {
  found: [
    {
      what: 'a condition in words nobody knows',
      tables: `
    | 奖项 | 字数 | 金额 |
    | 甲 | 很长 | 500 |`,
      cells: ['condition-unreadable 2:2'],
    },
    {
      what: 'a flag that is neither',
      tables: `
    | 奖项 | 领导批示 | 金额 |
    | 甲 | 省里 | 500 |`,
      cells: ['condition-unreadable 2:2'],
    },
    {
      what: 'an eligibility condition that is none',
      tables: `
    | 项目 | 指标 | 条件 | 后果 |
    | 评先 | 迟到次数 | 经常 | 取消 |`,
      cells: ['condition-unreadable 2:3'],
    },
    {
      what: 'a default that its fact cannot have',
      tables: `
    | 事实 | 类型 | 缺省 |
    | 分值 | 数 | 很多 |`,
      cells: ['condition-unreadable 2:3'],
    },
  ],
  sound: [
    {
      what: 'a condition as documents write it',
      tables: `
    | 奖项 | 字数 | 金额 |
    | 甲 | 1000字以上 | 500 |`,
    },
  ],
};
