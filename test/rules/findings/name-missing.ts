import type { FindingCases } from './cases';

export const nameMissing: FindingCases = {
  found: [
    {
      what: 'a reading without a name',
      tables: `
    | 编号 | 可选 | 采用 |
    | | 甲、乙 | 甲 |`,
      cells: ['name-missing 2:1'],
    },
    {
      what: 'a fact without a name',
      tables: `
    | 事实 | 类型 |
    | | 数 |`,
      cells: ['name-missing 2:1'],
    },
    {
      what: 'an outlet without a name',
      tables: `
    | 媒体 | 级别 |
    | | 省 |`,
      cells: ['name-missing 2:1'],
    },
    {
      what: 'a row of 名额 without its award, below a merged cell',
      tables: `
    | 奖项 | 比例 |
    | 先进 | 15%  |
    |      | 20%  |`,
      cells: ['name-missing 3:1'],
    },
    {
      what: 'a row of 资格 without its item, below a merged cell',
      tables: `
    | 项目 | 指标     | 条件     | 后果 |
    | 评先 | 迟到次数 | 超过10次 | 取消 |
    |      | 旷工天数 | 超过3天  | 取消 |`,
      cells: ['name-missing 3:1'],
    },
    {
      what: 'a row of 日程 without its item',
      tables: `
    | 事项 | 周期 | 期限 |
    |      | 每月 | 26日 |`,
      cells: ['name-missing 2:1'],
    },
    {
      what: 'a row of 计分 without its assessment',
      tables: `
    | 考核 | 分项 |
    |      | 德   |`,
      cells: ['name-missing 2:1'],
    },
    {
      what: 'a condition of 资格 that does not say whether it bars or must be met',
      tables: `
    | 项目 | 指标 | 条件 | 后果 |
    | 评先 | 每月自学时间 | 不少于20小时 | |`,
      cells: ['name-missing 2:4'],
    },
  ],
  sound: [
    {
      what: 'a reading with its name',
      tables: `
    | 编号 | 可选 | 采用 |
    | 同稿 | 甲、乙 | 甲 |`,
    },
    {
      what: 'a row of 奖励 for every award, with a number of places',
      tables: `
    | 奖项 | 等次   | 金额 | 名额 |
    | 论文 | 一等奖 | 500  | 1    |
    |      | 二等奖 | 300  | 2    |`,
    },
  ],
};
