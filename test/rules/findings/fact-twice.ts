import type { FindingCases } from './cases';

export const factTwice: FindingCases = {
  found: [
    {
      what: 'of two kinds',
      tables: `
    | 事实 | 类型 |
    | 档位 | 数 |
    | 档位 | 文字 |`,
      cells: ['fact-twice 3:1'],
    },
    {
      what: 'with other values, in a table of its own',
      tables: `
    | 事实 | 取值 |
    | 档位 | 甲、乙 |

    | 事实 | 取值 |
    | 档位 | 甲、乙、丙 |`,
      cells: ['fact-twice 5:1'],
    },
    {
      what: 'reckoned in two ways',
      tables: `
    | 事实 | 算式 |
    | 总额 | 稿费*2 |
    | 总额 | 稿费*3 |`,
      cells: ['fact-twice 3:1'],
    },
  ],
  sound: [
    {
      what: 'said again in the same words, with another note',
      tables: `
    | 事实 | 类型 | 备注 |
    | 档位 | 数 | 见三 |
    | 档位 | 数 | 见四 |
    | 级次 | 文字 | |`,
    },
  ],
};
