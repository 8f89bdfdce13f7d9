import type { FindingCases } from './cases';

export const combinationUncovered: FindingCases = {
  found: [
    {
      what: 'two closed facts, one combination missing',
      tables: `
    | 奖项 | 级别 | 档次 | 金额 |
    | 评 | 省 | 一 | 100 |
    | 评 | 市 | 一 | 50 |
    | 评 | 省 | 二 | 80 |`,
      cells: ['combination-uncovered 2:4'],
    },
  ],
  sound: [
    {
      what: 'all combinations there',
      tables: `
    | 奖项 | 级别 | 档次 | 金额 |
    | 评 | 省 | 一 | 100 |
    | 评 | 市 | 一¦二 | 50 |
    | 评 | 省 | 二 | 80 |`,
    },
  ],
};
