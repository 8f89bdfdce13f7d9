import { ask } from '../rules/language/support';

/**
 * The paper of an invented bureau: 采用一篇奖100元，要情专报一篇奖300元。每人每月奖励最高不超过500元，全年累计不超过1200元；
 * 其中要情专报每季度不超过600元。评比扣款不受此限。
 */
const tables = `
  | 奖项     | 金额       | 条款 |
  | 信息采用 | 每篇100元  | 二   |
  | 要情专报 | 每篇300元  | 三   |
  | 评比扣款 | 扣50元/次  | 五   |

  | 奖项               | 每人上限                               | 条款 |
  | 信息采用、要情专报 | 每人每月最高500元，全年累计不超过1200元 | 四   |
  | 要情专报           | 600元/季度                             | 四   |`;

const list = `
  | 姓名 | 奖项     | 采用日期  | 篇数 | 次数 |
  | 甲   | 信息采用 | 2024-1-8  | 3    |      |
  | 甲   | 要情专报 | 2024-1-20 | 1    |      |
  | 甲   | 要情专报 | 2024-2-3  | 2    |      |
  | 甲   | 信息采用 | 2024-5-3  | 6    |      |
  | 甲   | 评比扣款 | 2024-5-3  |      | 2    |
  | 乙   | 信息采用 | 2024-6-1  | 4    |      |
  | 乙   | 信息采用 |           | 1    |      |
  | 丙   | 信息采用 | 2024-6-1  | 4    |      |
  | 丙   | 信息采用 |           | 2    |      |
  | 丁   | 评比扣款 |           |      | 1    |`;

describe('a bureau that caps by month, by quarter and by year', () => {
  // 甲: 要情专报 300 and 600 in one quarter, 600 stay; January 600, 500 stay; February 300; May 600, 500 stay; of 1300 stay 1200; less 100.
  it('pays each person so much', () =>
    expect(ask('TOTALS', tables, '', list)).toEqual([
      ['姓名', '件数', '金额'],
      ['甲', 13, 1100],
      ['乙', 5, 500],
      ['丙', 6, expect.objectContaining({ message: expect.stringContaining('表内第9行缺日期') })],
      ['丁', 1, -50],
    ]));

  it('pays the same when its tables come back as RULES spills them', () =>
    expect(ask('TOTALS', ask('RULES', tables) as unknown[][], '', list)).toEqual(ask('TOTALS', tables, '', list)));
});
