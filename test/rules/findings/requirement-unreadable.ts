import type { FindingCases } from './cases';

export const requirementUnreadable: FindingCases = {
  found: [
    {
      what: 'a gate that is no condition',
      tables: `
    | 奖项 | 门槛 |
    | 甲 | 完成任务 |`,
      cells: ['requirement-unreadable 2:2'],
    },
    {
      what: 'an eligibility row without condition',
      tables: `
    | 项目 | 指标 | 条件 | 后果 |
    | 评先 | 迟到次数 | | 取消 |`,
      cells: ['requirement-unreadable 2:3'],
    },
    {
      what: 'an eligibility row in words',
      tables: `
    | 项目 | 指标 | 条件 | 后果 |
    | 评先 | | 表现不好 | 取消 |`,
      cells: ['requirement-unreadable 2:3'],
    },
  ],
  sound: [
    {
      what: 'a gate over two facts',
      tables: `
    | 奖项 | 门槛 |
    | 甲 | 完成数>=任务数 |`,
    },
  ],
};
