import type { FindingCases } from './cases';

export const placesWithoutRow: FindingCases = {
  found: [
    {
      what: 'places for an award without amount',
      tables: `
    | 奖项 | 金额 |
    | 优秀 | 1 |

    | 奖项 | 比例 |
    | 先进 | 20% |`,
      cells: ['places-without-row 5:1'],
    },
  ],
  sound: [
    {
      what: 'places for one that has a row',
      tables: `
    | 奖项 | 金额 |
    | 先进 |  |

    | 奖项 | 比例 |
    | 先进 | 20% |`,
    },
  ],
};
