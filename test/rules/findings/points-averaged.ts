import type { FindingCases } from './cases';

const parts = (last: string): string => `
    | 考核 | 分项 | 满分 | 权重 |
    | 年终 | 实绩 | 60 | |
    | 年终 | 测评 | 40 | |
    ${last}`;

export const pointsAveraged: FindingCases = {
  found: [
    { what: 'ten points beside a hundred', tables: parts('| 年终 | 加分 | 10 | |'), cells: ['points-averaged 4:2'] },
    { what: 'what is taken off', tables: parts('| 年终 | 违纪扣分 | | |'), cells: ['points-averaged 4:2'] },
    {
      what: 'what is taken off, with a weight',
      tables: `
    | 考核 | 分项 | 权重 |
    | 年终 | 实绩 | 90% |
    | 年终 | 扣分 | 10% |`,
      cells: ['points-averaged 3:2'],
    },
  ],
  sound: [
    {
      what: 'points that make up the hundred',
      tables: `
    | 考核 | 分项 | 满分 |
    | 年终 | 实绩 | 90 |
    | 年终 | 创新加分 | 10 |`,
    },
    {
      what: 'a share of its own',
      tables: `
    | 考核 | 分项 | 权重 |
    | 年终 | 实绩 | 90% |
    | 年终 | 加分 | 10% |`,
    },
    {
      what: 'a sum of all in a row of 事实',
      tables: `
    | 考核 | 分项 |
    | 年终 | 总分 |

    | 事实 | 算式 |
    | 总分 | 实绩+测评+加分-扣分 |`,
    },
  ],
};
