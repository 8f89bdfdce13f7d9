import type { FindingCases } from './cases';

export const cellUnread: FindingCases = {
  found: [
    {
      what: 'a unit for the whole table, above it',
      tables: `
    | 附件：奖励标准 | | 单位：万元 |
    | 奖项 | 级别 | 金额 |
    | 科技奖 | 省级 | 5 |`,
      cells: ['cell-unread 1:3'],
    },
    {
      what: 'the same above several',
      tables: `
    | 单位:千元 | | |
    | 奖项 | 级别 | 金额 |
    | 科技奖 | 省级 | 5 |
    | | | |
    | 奖项 | 名次 | 金额 |
    | 文艺奖 | 第1名 | 5 |`,
      cells: ['cell-unread 1:1'],
    },
    {
      what: 'the same below it, in a sentence',
      tables: `
    | 奖项 | 级别 | 金额 |
    | 科技奖 | 省级 | 5 |
    | 注：金额单位均为万元。 | | |`,
      cells: ['cell-unread 3:1'],
    },
    {
      what: 'a header merged over two columns',
      tables: `
    | 奖项 | 字数 | | 金额 |
    | 信息 | 500以上 | 不满1000 | 100 |
    | 信息 | 1000以上 | | 200 |`,
      cells: ['cell-unread 2:3'],
    },
    {
      what: 'the same header twice, in one unit or another',
      tables: `
    | 奖项 | 级别 | 金额(元) | 级别 | 金额(万元) |
    | 信息 | 省级 | 100 | 市级 | 1 |`,
      cells: ['cell-unread 2:4', 'cell-unread 2:5'],
    },
  ],
  sound: [
    {
      what: 'yuan, units in headers, remarks and numbers twice, a blank column',
      tables: `
    | 单位：元 | | | | | | |
    | 序号 | 奖项 | 引资额（单位：万元） | 金额 | 备注 | 备注 | |
    | 1 | 招商 | 100以上 | 5000 | 甲 | 乙 | |`,
    },
  ],
};
