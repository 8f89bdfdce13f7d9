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
  ],
};
