import type { FindingCases } from './cases';

export const conditionUnreadable: FindingCases = {
  found: [
    {
      what: 'a value and those above it, of a fact whose values nobody listed',
      tables: `
    | 奖项 | 发表范围 | 金额 |
    | 甲 | 县级以上 | 500 |`,
      cells: ['condition-unreadable 2:2'],
    },
    {
      what: 'words in a column of bounds',
      tables: `
    | 奖项 | 加班次数 | 金额 |
    | 甲 | 3次以上 | 500 |
    | 甲 | 经常 | 900 |`,
      cells: ['condition-unreadable 3:2'],
    },
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
      what: 'names beside figures',
      tables: `
    | 奖项 | 类别 | 金额 |
    | 甲 | 1 | 500 |
    | 甲 | 特 | 900 |`,
    },
    {
      what: 'a condition as documents write it',
      tables: `
    | 奖项 | 字数 | 金额 |
    | 甲 | 1000字以上 | 500 |`,
    },
  ],
};
