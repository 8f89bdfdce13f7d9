import type { FindingCases } from './cases';

export const weightsMixed: FindingCases = {
  found: [
    {
      what: 'a weight of 30 beside two percentages',
      tables: `
    | 考核 | 分项 | 权重 |
    | 年终 | 德 | 40% |
    | 年终 | 能 | 30 |
    | 年终 | 绩 | 30% |`,
      cells: ['weights-uneven 2:2', 'weights-mixed 3:3'],
    },
  ],
  sound: [
    {
      what: 'each assessment in its own way, a percentage that Excel keeps as a number, one of 100%',
      tables: `
    | 考核 | 分项 | 权重 |
    | 年终 | 德 | 40% |
    | 年终 | 能 | 0.6 |
    | 季度 | 德 | 40 |
    | 季度 | 能 | 60 |
    | 月度 | 绩 | 100% |`,
    },
  ],
};
