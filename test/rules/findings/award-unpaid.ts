import type { FindingCases } from './cases';

export const awardUnpaid: FindingCases = {
  found: [
    {
      what: 'a factor for an award that is called otherwise where it is paid',
      tables: `
    | 奖项 | 级别 | 金额 | 方式 |
    | 上稿 |      | 100  |      |
    | 上搞 | 省   | 1.5  | 倍乘 |`,
      cells: ['award-unpaid 3:3'],
    },
    {
      what: '汇总 for an award that nothing is paid for',
      tables: `
    | 奖项 | 金额 |
    | 上稿 | 100  |

    | 奖项 | 归并 | 取       |
    | 上搞 | 标题 | 金额最高 |`,
      cells: ['award-unpaid 5:1'],
    },
  ],
  sound: [
    {
      what: 'the same name',
      tables: `
    | 奖项 | 级别 | 金额 | 方式 |
    | 上稿 |      | 100  |      |
    | 上稿 | 省   | 1.5  | 倍乘 |

    | 奖项 | 归并 | 取       |
    | 上稿 | 标题 | 金额最高 |`,
    },
    {
      what: 'an amount for every award',
      tables: `
    | 奖项 | 级别 | 金额 | 方式 |
    |      |      | 100  |      |
    | 上稿 | 省   | 1.5  | 倍乘 |`,
    },
  ],
};
