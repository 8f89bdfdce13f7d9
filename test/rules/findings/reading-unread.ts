import type { FindingCases } from './cases';

export const readingUnread: FindingCases = {
  found: [
    {
      what: 'a reading that a row asks for',
      tables: `
    | 编号 | 可选 | 采用 |
    | 甲 | 是此、是彼 |  |

    | 奖项 | 金额 | 释义 |
    | 奖 | 1 | 甲=是此 |`,
      cells: ['reading-unread 2:1'],
    },
  ],
  sound: [
    {
      what: 'a chosen reading',
      tables: `
    | 编号 | 可选 | 采用 |
    | 甲 | 是此、是彼 | 是此 |

    | 奖项 | 金额 | 释义 |
    | 奖 | 1 | 甲=是此 |`,
    },
  ],
};
