import type { FindingCases } from './cases';

export const weightInName: FindingCases = {
  found: [
    {
      what: 'shares in the names, no weights',
      tables: `
    | 考核 | 分项 |
    | 考评 | 日常（40%） |
    | 考评 | 年终60% |`,
      cells: ['weight-in-name 2:2', 'weight-in-name 3:2'],
    },
  ],
  sound: [
    {
      what: 'weights beside such names',
      tables: `
    | 考核 | 分项 | 权重 |
    | 考评 | 日常（40%） | 40% |
    | 考评 | 年终（60%） | 60% |`,
    },
    {
      what: 'names without shares, no weights',
      tables: `
    | 考核 | 分项 |
    | 考评 | 日常 |
    | 考评 | 年终 |`,
    },
  ],
};
