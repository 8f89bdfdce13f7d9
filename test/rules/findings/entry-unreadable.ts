import type { FindingCases } from './cases';

export const entryUnreadable: FindingCases = {
  found: [
    {
      what: 'a cap that is no figure',
      tables: `
    | 奖项 | 每人上限 |
    | 甲 | 由领导定：约5000元 |`,
      cells: ['entry-unreadable 2:2'],
    },
    {
      what: 'a count of places that is none',
      tables: `
    | 奖项 | 名额 |
    | 甲 | 若干* |`,
      cells: ['entry-unreadable 2:2'],
    },
    {
      what: 'a bound of places that is no number',
      tables: `
    | 奖项 | 比例 | 至少 | 至多 |
    | 甲 | 15% | 一些 | 5 |`,
      cells: ['entry-unreadable 2:3'],
    },
    {
      what: 'counts that nobody settled, or that belong into another column',
      tables: `
    | 奖项 | 名额 | 至少 | 至多 |
    | 甲 | 一事一议 | | |
    | 乙 | 若干 | | |
    | 丙 | 至少3名 | | |
    | 丁 | 每科室1名 | | |
    | 戊 | 5 | 不超过3名 | 不少于2名 |`,
      cells: [2, 3, 4, 5]
        .map((row) => `entry-unreadable ${row}:2`)
        .concat('entry-unreadable 6:3', 'entry-unreadable 6:4'),
    },
    {
      what: 'a cap that is a word',
      tables: `
    | 奖项 | 每人上限 |
    | 甲 | 一事一议 |
    | 乙 | 酌情确定 |`,
      cells: ['entry-unreadable 2:2', 'entry-unreadable 3:2'],
    },
    {
      what: 'a weight that is none',
      tables: `
    | 考核 | 分项 | 权重 |
    | 年度 | 德 | 多 |`,
      cells: ['entry-unreadable 2:3'],
    },
    {
      what: 'an example without its amount',
      tables: `
    | 奖项 | 金额 |
    | 甲 | 500 |
    | 奖项 | 应得 |
    | 甲 | 许多 |`,
      cells: ['entry-unreadable 4:2'],
    },
    {
      what: 'a date that is none',
      tables: `
    | 奖项 | 金额 | 起 | 止 |
    | 甲 | 500 | 去年 | 2012-2-30 |`,
      cells: ['entry-unreadable 2:3', 'entry-unreadable 2:4'],
    },
    {
      what: 'a day that is no date',
      tables: `
    | 日期 | 性质 |
    | 中秋 | 放假 |`,
      cells: ['entry-unreadable 2:1'],
    },
    {
      what: 'a measure that is no fact',
      tables: `
    | 奖项 | 金额 | 计量 |
    | 甲 | 500 | 3*2 |`,
      cells: ['entry-unreadable 2:3'],
    },
    {
      what: 'a deadline that is none',
      tables: `
    | 事项 | 周期 | 期限 |
    | 例会 | 每月 | 尽快 |`,
      cells: ['entry-unreadable 2:3'],
    },
    {
      what: 'what those may do who meet the condition, where it must say what becomes of them',
      tables: `
    | 项目 | 指标 | 条件 | 后果 |
    | 评先 | 学时 | 40以上 | 方可参评 |
    | 评先 | 学时 | 40以上 | 应评为合格 |
    | 评先 | 学时 | 40以上 | 须达到 |`,
      cells: ['entry-unreadable 2:4', 'entry-unreadable 3:4', 'entry-unreadable 4:4'],
    },
  ],
  sound: [
    {
      what: 'a count of places in words',
      tables: `
    | 奖项 | 名额 |
    | 甲 | 前3名 |
    | 乙 | 末位两名 |
    | 丙 | 不超过5名 |
    | 丁 | 约5名 |`,
    },
    {
      what: 'a cap with its unit, for the whole list and for periods of it',
      tables: `
    | 奖项 | 每人上限 |
    | 甲 | 5000元 |
    | 乙 | 5000元封顶 |
    | 丙 | 每月500元、全年5000元 |
    | 丁 | 不限 |`,
    },
    {
      what: 'dates in several ways',
      tables: `
    | 奖项 | 金额 | 起 | 止 |
    | 甲 | 500 | 2012-2-1 | 2012年2月29日 |`,
    },
    {
      what: 'a fact, a dash, an honour',
      tables: `
    | 奖项 | 金额 | 计量 |
    | 甲 | 500 | 人数 |
    | 乙 | 500 | - |
    | 丙 | 0元 | 荣誉 |`,
    },
    {
      what: 'a day of the month',
      tables: `
    | 事项 | 周期 | 期限 |
    | 例会 | 每月 | 26日 |`,
    },
    {
      what: 'what must become of them',
      tables: `
    | 项目 | 指标 | 条件 | 后果 |
    | 评先 | 迟到次数 | 超过10次 | 应取消评先资格 |
    | 评先 | 旷工天数 | 超过3天 | 不得评先 |
    | 评先 | 学时 | 40以上 | 不达标 |`,
    },
  ],
};
