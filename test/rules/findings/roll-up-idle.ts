import type { FindingCases } from './cases';

export const rollUpIdle: FindingCases = {
  found: [
    {
      what: '取 that has nothing to choose among',
      tables: `
    | 奖项 | 级别 | 金额 |
    | 上稿 | 省级 | 100 |

    | 奖项 | 归并 | 取 |
    | 上稿 | | 级别最高 |`,
      cells: ['roll-up-idle 5:1'],
    },
    {
      what: 'the same beside a 门槛',
      tables: `
    | 奖项 | 级别 | 金额 |
    | 上稿 | 省级 | 100 |

    | 奖项 | 取 | 门槛 |
    | 上稿 | 级别最高 | 字数>=500 |`,
      cells: ['roll-up-idle 5:1'],
    },
  ],
  sound: [
    {
      what: 'rows that are made one thing',
      tables: `
    | 奖项 | 级别 | 金额 |
    | 上稿 | 省级 | 100 |

    | 奖项 | 归并 | 取 |
    | 上稿 | 作者、标题 | 级别最高 |`,
    },
    {
      what: 'a 每人上限 alone',
      tables: `
    | 奖项 | 级别 | 金额 |
    | 上稿 | 省级 | 100 |

    | 奖项 | 取 | 每人上限 |
    | 上稿 | | 1000 |`,
    },
  ],
};
