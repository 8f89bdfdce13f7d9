import type { FindingCases } from './cases';

export const weightMissing: FindingCases = {
  found: [
    {
      what: 'one weight of two',
      tables: `
    | 考核 | 分项 | 权重 |
    | 年度 | 德 | 40 |
    | 年度 | 能 | |`,
      cells: ['weight-missing 3:3'],
    },
  ],
  sound: [
    {
      what: 'no weights at all',
      tables: `
    | 考核 | 分项 | 权重 |
    | 年度 | 德 | |
    | 年度 | 能 | |`,
    },
  ],
};
