import type { FindingCases } from './cases';

export const finePaid: FindingCases = {
  found: [
    {
      what: 'points taken off, times so much',
      tables: `
    | 奖项 | 金额 |
    | 考核 | 扣分*10 |
    | 考勤 | 20*迟到次数/2 |`,
      cells: ['fine-paid 2:2', 'fine-paid 3:2'],
    },
  ],
  sound: [
    {
      what: 'a minus, by sign or by word',
      tables: `
    | 奖项 | 金额 |
    | 考核 | -扣分*10 |
    | 考核 | 扣分*-10 |
    | 考勤 | 每迟到一次扣20元 |
    | 满分 | 100-扣分*2 |`,
    },
    {
      what: 'a share of fines for who found them, a factor',
      tables: `
    | 奖项 | 金额 | 方式 |
    | 举报 | 罚款的15% | |
    | 稿件 | 稿费*5 | |
    | 绩效 | 1/扣分 | 倍乘 |`,
    },
  ],
};
