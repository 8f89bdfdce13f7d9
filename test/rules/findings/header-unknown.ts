import type { FindingCases } from './cases';

export const headerUnknown: FindingCases = {
  found: [
    {
      what: 'a header without a column that tells its table',
      tables: `
    | 奖项 | 级别 | 金额 |
    | 信息 | 省级 | 200 |
    | | | |
    | 奖项 | 名次 | 课时费 |`,
      cells: ['header-unknown 4:1'],
    },
    {
      what: 'the same directly below other rows',
      tables: `
    | 奖项 | 级别 | 金额 |
    | 信息 | 省级 | 200 |
    | 奖项 | 名次 | 课时费 |`,
      cells: ['header-unknown 3:1'],
    },
    {
      what: 'the same above all tables',
      tables: `
    | 奖项 | 名次 | 课时费 |
    | 知识竞赛 | 第1名 | 500 |
    | 序号 | 奖项 | 课时费 |
    | | | |
    | 奖项 | 级别 | 金额 |
    | 信息 | 省级 | 200 |
    | | | |
    | 奖项 | 名次 | 金额 |
    | 知识竞赛 | 第1名 | 500 |`,
      cells: ['header-unknown 1:1', 'header-unknown 3:2'],
    },
  ],
  sound: [
    {
      what: 'a title of one word',
      tables: `
    | 奖项 | | |
    | 奖项 | 级别 | 金额 |
    | 信息 | 省级 | 200 |`,
    },
    {
      what: 'the word as a value in another column',
      tables: `
    | 奖项 | 级别 | 类别 | 金额 |
    | 信息 | | 节目 | 200 |
    | 文稿 | 省级 | 奖项 | 300 |
    | | | | |
    | 栏目 | 省级 | 节目 | 300 |`,
    },
    {
      what: 'an award with a name that heads another column elsewhere',
      tables: `
    | 奖项 | 级别 | 金额 |
    | 信息 | 省级 | 200 |
    | | | |
    | 奖金 | 省级 | 300 |`,
    },
    {
      what: 'the same written out',
      tables: `
    | 奖项 | 级别 | 金额 |
    | 信息 | 省级 | 200 |
    | | | |
    | 奖项 | 名次 | 标准 |
    | 知识竞赛 | 第1名 | 500 |`,
    },
  ],
};
