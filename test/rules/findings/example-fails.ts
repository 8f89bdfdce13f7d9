import type { FindingCases } from './cases';

export const exampleFails: FindingCases = {
  found: [
    {
      what: 'an example that does not hold',
      tables: `
    | 奖项 | 字数 | 金额 |
    | 稿 | >=1000 | 100 |

    | 奖项 | 字数 | 应得 |
    | 稿 | 1000 | 90 |`,
      cells: ['example-fails 5:3'],
    },
  ],
  sound: [
    {
      what: 'an example that holds',
      tables: `
    | 奖项 | 字数 | 金额 |
    | 稿 | >=1000 | 100 |

    | 奖项 | 字数 | 应得 |
    | 稿 | 1000 | 100 |`,
    },
  ],
};
