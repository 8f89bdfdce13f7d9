import type { FindingCases } from './cases';

export const wordUnknown: FindingCases = {
  found: [
    {
      what: 'a mode nobody knows',
      tables: `
    | 奖项 | 金额 | 方式 |
    | 甲 | 500 | 叠加 |`,
      cells: ['word-unknown 2:3'],
    },
    {
      what: 'what to take of several rows',
      tables: `
    | 奖项 | 归并 | 取 |
    | 甲 | 标题 | 级别最低 |`,
      cells: ['word-unknown 2:3'],
    },
    {
      what: 'a second word of what to take',
      tables: `
    | 奖项 | 归并 | 取 |
    | 甲 | 标题 | 级别最高、随便一个 |`,
      cells: ['word-unknown 2:3'],
    },
    {
      what: 'a rounding nobody knows',
      tables: `
    | 奖项 | 比例 | 取整 |
    | 甲 | 15% | 随便 |`,
      cells: ['word-unknown 2:3'],
    },
    {
      what: 'an end that is neither first nor last',
      tables: `
    | 奖项 | 名额 | 方向 |
    | 甲 | 3 | 中间 |`,
      cells: ['word-unknown 2:3'],
    },
    {
      what: 'a kind nobody knows',
      tables: `
    | 事实 | 类型 |
    | 类别 | 列表 |`,
      cells: ['word-unknown 2:2'],
    },
    {
      what: 'a period nobody knows',
      tables: `
    | 事项 | 周期 | 期限 |
    | 例会 | 每旬 | 10日 |`,
      cells: ['word-unknown 2:2'],
    },
    {
      what: 'a day that is neither off nor worked',
      tables: `
    | 日期 | 性质 |
    | 2012-9-3 | 半天 |`,
      cells: ['word-unknown 2:2'],
    },
    {
      what: 'a reading that is not listed',
      tables: `
    | 奖项 | 金额 | 释义 |
    | 甲 | 500 | 同稿=甲 |`,
      cells: ['word-unknown 2:3'],
    },
    {
      what: 'an option that a reading does not have',
      tables: `
    | 编号 | 可选 | 采用 |
    | 同稿 | 甲、乙 | 甲 |
    | 奖项 | 金额 | 释义 |
    | 甲 | 500 | 同稿=丙 |`,
      cells: ['word-unknown 4:3'],
    },
    {
      what: 'a reading without its value',
      tables: `
    | 编号 | 可选 | 采用 |
    | 同稿 | 甲、乙 | 甲 |
    | 奖项 | 金额 | 释义 |
    | 甲 | 500 | 同稿 |`,
      cells: ['word-unknown 4:3'],
    },
    {
      what: 'a choice that is no option',
      tables: `
    | 编号 | 可选 | 采用 |
    | 同稿 | 甲、乙 | 丁 |`,
      cells: ['word-unknown 2:3'],
    },
  ],
  sound: [
    {
      what: 'every mode',
      tables: `
    | 奖项 | 金额 | 方式 |
    | 甲 | 500 | 取高 |
    | 甲 | 500 | 累加 |
    | 甲 | 2 | 倍乘 |
    | 甲 | 50 | 乘后加 |
    | 乙 | 1 | 否则 |`,
    },
    {
      what: 'every way to take one of several rows',
      tables: `
    | 奖项 | 归并 | 取 |
    | 甲 | 标题 | 级别最高、金额最高 |
    | 乙 | 标题 | 稿費最高 |
    | 丙 | 标题 | 阅读量最大 |
    | 丁 | 标题 | 全部 |
    | 戊 | 标题 | |`,
    },
    {
      what: 'every rounding',
      tables: `
    | 奖项 | 比例 | 取整 |
    | 甲 | 15% | 四捨五入 |
    | 乙 | 15% | 舍去 |
    | 丙 | 15% | 进一 |`,
    },
    {
      what: 'both ends',
      tables: `
    | 奖项 | 名额 | 方向 |
    | 甲 | 3 | 前 |
    | 乙 | 3 | 末 |
    | 丙 | 3 | 后 |
    | 丁 | 3 | |`,
    },
    {
      what: 'every kind',
      tables: `
    | 事实 | 类型 |
    | 子 | 数 |
    | 丑 | 文字 |
    | 寅 | 是否 |
    | 卯 | 日期 |`,
    },
    {
      what: 'every period, and any where the deadline is counted from a date',
      tables: `
    | 事项 | 周期 | 期限 |
    | 子 | 每周 | 周五 |
    | 丑 | 双周 | 周五 |
    | 寅 | 每月 | 26日 |
    | 卯 | 每季度一次 | |
    | 辰 | 半年 | 半年末 |
    | 巳 | 年度 | 12月20日前 |
    | 午 | | 26日 |
    | 未 | 每次会议 | 会后2个工作日内 |`,
    },
    {
      what: 'days off and worked',
      tables: `
    | 日期 | 性质 |
    | 2012-9-3 | 放假 |
    | 2012-9-29 | 上班 |`,
    },
    {
      what: 'a reading that is listed',
      tables: `
    | 编号 | 可选 | 采用 |
    | 同稿 | 甲、乙 | 甲 |
    | 奖项 | 金额 | 释义 |
    | 甲 | 500 | 同稿=甲 |`,
    },
    {
      what: 'two of its options',
      tables: `
    | 编号 | 可选 | 采用 |
    | 同稿 | 甲、乙、丙 | 甲 |
    | 奖项 | 金额 | 释义 |
    | 甲 | 500 | 同稿=甲¦乙 |`,
    },
  ],
};
