import type { FindingCases } from './cases';

export const partTwice: FindingCases = {
  found: [
    {
      what: 'a part in two rows',
      tables: `
    | 考核 | 分项 | 权重 |
    | 年度 | 德   | 50%  |
    | 年度 | 能   | 30%  |
    | 年度 | 德   | 20%  |`,
      cells: ['part-twice 4:2'],
    },
  ],
  sound: [
    {
      what: 'the same part of two assessments',
      tables: `
    | 考核 | 分项 | 权重 |
    | 年度 | 德   | 50%  |
    | 年度 | 能   | 50%  |
    | 季度 | 德   | 40%  |
    | 季度 | 能   | 60%  |`,
    },
  ],
};
