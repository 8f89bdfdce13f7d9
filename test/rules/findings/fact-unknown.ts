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
    {
      what: 'a sentence that is taken for a fact',
      tables: `
    | 奖项 | 级别 | 金额 |
    | 费 | 省 | 从优奖励吧 |
    | 费 | 市 | 从优奖励吧 |`,
      cells: ['fact-unknown 2:3', 'fact-unknown 3:3'],
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
      what: 'an own fact that is reckoned with',
      tables: `
    | 奖项 | 金额 |
    | 费 | 收回款*2 |`,
    },
    {
      what: 'a fact that is all of the amount, and named by another table',
      tables: `
    | 奖项 | 金额 |
    | 费 | 报销数 |
    | 奖项 | 门槛 |
    | 费 | 报销数不超过500元 |`,
    },
    {
      what: 'a fact of a condition column',
      tables: `
    | 奖项 | 加班时长 | 金额 |
    | 费 | >1 | 加班时长*20 |`,
    },
  ],
};
