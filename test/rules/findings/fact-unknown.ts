import type { FindingCases } from './cases';

export const factUnknown: FindingCases = {
  found: [
    {
      what: 'a letter wrong in an amount',
      tables: `
    | 奖项 | 金额 |
    | 费 | 稿废*2 |`,
      cells: ['fact-unknown 2:2'],
    },
  ],
  sound: [
    {
      what: 'a fact that the table 事实 declares',
      tables: `
    | 奖项 | 金额 |
    | 费 | 收回款*2 |
    | 事实 | 类型 |
    | 收回款 | 数 |`,
    },
    {
      what: 'a fact of the vocabulary',
      tables: `
    | 奖项 | 金额 |
    | 费 | 稿费*2 |`,
    },
    {
      what: 'a fact of a condition column',
      tables: `
    | 奖项 | 加班时长 | 金额 |
    | 费 | >1 | 加班时长*20 |`,
    },
  ],
};
