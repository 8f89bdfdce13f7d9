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
  ],
  sound: [
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
