import type { FindingCases } from './cases';

const bands = (first: string, second: string): string => `
    | 奖项 | 迟到分钟 | 金额 |
    | 考勤 | ${first} | 扣10元 |
    | 考勤 | ${second} | 扣20元 |`;

export const zeroFined: FindingCases = {
  found: [
    { what: 'up to ten minutes', tables: bands('10分钟以内', '超过10分钟'), cells: ['zero-fined 2:2'] },
    { what: 'less than ten', tables: bands('不满10', '10至20'), cells: ['zero-fined 2:2'] },
    {
      what: 'as the lower of two ranges',
      tables: `
    | 奖项 | 逾期天数 | 金额 |
    | 报送 | 3天以内或7天以上 | -50 |`,
      cells: ['zero-fined 2:2'],
    },
  ],
  sound: [
    { what: 'from one on', tables: bands('1至10', '超过10') },
    { what: 'above zero', tables: bands('超过0且10以内', '超过10') },
    {
      what: 'counted by the minutes: for none it is nothing',
      tables: `
    | 奖项 | 迟到分钟 | 金额 |
    | 考勤 | 10以内 | -迟到分钟*2 |`,
    },
    {
      what: 'what is bad when there is little of it',
      tables: `
    | 奖项 | 完成率 | 金额 |
    | 考核 | 不足60% | 扣100元 |`,
    },
    {
      what: 'an award, and none at all by name',
      tables: `
    | 奖项 | 迟到次数 | 金额 |
    | 全勤 | 3次以内 | 100元 |
    | 扣款 | 0 | -10 |`,
    },
  ],
};
