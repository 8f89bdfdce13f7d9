import type { FindingCases } from './cases';

export const numberUnreadable: FindingCases = {
  found: [
    {
      what: 'a cap that is no figure',
      tables: `
    | 奖项 | 每人上限 |
    | 甲 | 由领导定：约5000元 |`,
      cells: ['number-unreadable 2:2'],
    },
    {
      what: 'a count of places that is none',
      tables: `
    | 奖项 | 名额 |
    | 甲 | 若干* |`,
      cells: ['number-unreadable 2:2'],
    },
    {
      what: 'a bound of places that is no number',
      tables: `
    | 奖项 | 比例 | 至少 | 至多 |
    | 甲 | 15% | 一些 | 5 |`,
      cells: ['number-unreadable 2:3'],
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
        .map((row) => `number-unreadable ${row}:2`)
        .concat('number-unreadable 6:3', 'number-unreadable 6:4'),
    },
    {
      what: 'a cap that is a word',
      tables: `
    | 奖项 | 每人上限 |
    | 甲 | 一事一议 |
    | 乙 | 酌情确定 |`,
      cells: ['number-unreadable 2:2', 'number-unreadable 3:2'],
    },
    {
      what: 'a weight that is none',
      tables: `
    | 考核 | 分项 | 权重 |
    | 年度 | 德 | 多 |`,
      cells: ['number-unreadable 2:3'],
    },
    {
      what: 'an example without its amount',
      tables: `
    | 奖项 | 金额 |
    | 甲 | 500 |
    | 奖项 | 应得 |
    | 甲 | 许多 |`,
      cells: ['number-unreadable 4:2'],
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
  ],
};
