import type { FindingCases } from './cases';

export const valueNotInSet: FindingCases = {
  found: [
    {
      what: 'a value that 事实 does not list',
      tables: `
    | 事实 | 类型 | 取值 |
    | 类别 | 文字 | 甲类、乙类 |
    | 奖项 | 类别 | 金额 |
    | 甲 | 丙类 | 500 |`,
      cells: ['value-not-in-set 4:2'],
    },
    {
      what: 'an outlet without a level',
      tables: `
    | 媒体 | 级别 |
    | 甲报 | 区里 |`,
      cells: ['value-not-in-set 2:2'],
    },
  ],
  sound: [
    {
      what: 'a value of 形式 that the scheme names itself',
      tables: `
    | 奖项 | 形式 | 金额 |
    | 甲 | 短视频 | 500 |`,
    },
    {
      what: 'a value of the set by another name',
      tables: `
    | 事实 | 类型 | 取值 |
    | 类别 | 文字 | 甲类=甲等、乙类 |
    | 奖项 | 类别 | 金额 |
    | 甲 | 甲等 | 500 |`,
    },
  ],
};
