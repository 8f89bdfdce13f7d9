import { reckon } from './support';

/** Two rows, one under each reading of 口径, which nobody chose. */
const scheme = (first: string, second: string): string => `
  | 奖项 | 甲数  | 乙数  | 金额 | 单位 | 释义    |
  | 奖   | ${first} | 口径=一 |
  | 奖   | ${second} | 口径=二 |

  | 编号 | 可选   | 采用 |
  | 口径 | 一、二 |      |

  | 事实 | 类型 |
  | 甲数 | 数   |
  | 乙数 | 数   |`;

describe('a reading that nobody chose', () => {
  it.each<[string, string, string, readonly unknown[], number | string]>([
    ['is no matter where both pay the same', ' | | 5 | 元', ' | | 5 | 元', [], 5],
    ['matters where they pay another amount', ' | | 5 | 元', ' | | 6 | 元', [], '未选口径'],
    ['matters where they pay in another unit', ' | | 5 | 元', ' | | 5 | 分', [], '未选口径'],
    ['is no matter where neither pays, whatever the unit', ' | | 0 | 元', ' | | 0 | 分', [], 0],
    ['matters where one pays and one leaves it to people', ' | | 5 | 元', ' | | 待定 | ', [], '未选口径'],
    ['is no matter where both lack the same fact', '3以上 | | 5 | 元', '3以上 | | 6 | 元', [], '缺甲数'],
    [
      'is no matter where both lack the same facts',
      '3以上 | 3以上 | 5 | 元',
      '4以上 | 3以上 | 6 | 元',
      [],
      '缺甲数、乙数',
    ],
    ['matters where they lack different facts', '3以上 | | 5 | 元', ' | 3以上 | 5 | 元', [], '未选口径'],
    ['matters where one lacks a fact more', '3以上 | | 5 | 元', '3以上 | 3以上 | 5 | 元', [], '未选口径'],
    ['matters where the other lacks a fact more', '3以上 | 3以上 | 5 | 元', '3以上 | | 5 | 元', [], '未选口径'],
    ['is no matter for a row that meets neither', '3以上 | | 5 | 元', '4以上 | | 6 | 元', ['甲数', 2], 0],
    ['matters for a row that meets one', '3以上 | | 5 | 元', '4以上 | | 6 | 元', ['甲数', 3], '未选口径'],
  ])('%s', (_, first, second, facts, wanted) =>
    expect(reckon(scheme(first, second), '奖', '姓名', '甲', ...facts)).toBe(wanted),
  );
});

describe('a fact that is reckoned by a division', () => {
  const divided = `
    | 奖项 | 比率   | 乙数  | 金额 |
    | 奖   | 50%以上 | 3以上 | 5    |

    | 事实 | 类型 | 算式      |
    | 比率 | 数   | 完成/任务 |
    | 完成 | 数   |           |
    | 任务 | 数   |           |
    | 乙数 | 数   |           |`;

  it.each<[readonly unknown[], number | string]>([
    [['完成', 3, '任务', 4, '乙数', 3], 5],
    [['完成', 3, '任务', '0个', '乙数', 3], 'division-by-zero'],
    [['完成', 3, '任务', '0个'], '缺乙数'],
    [['完成', 3, '乙数', 3], '缺任务'],
    [['乙数', 3], '缺完成、任务'],
    [['完成', 3, '任务', '0个', '乙数', 2], 0],
  ])('with %p: %p', (facts, wanted) => expect(reckon(divided, '奖', ...facts)).toBe(wanted));
});
