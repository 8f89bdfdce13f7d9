import { reckon } from '../award/support';

/** A scheme that pays each row what its fact 本数 comes to. */
const scheme = (formula: string, by: string): string => `
  | 奖项 | 金额 |
  | 甲奖 | 本数 |
  | 稿奖 | 补贴 |

  | 事实 | 类型 | 算式       | 按    |
  | 本数 |      | ${formula} | ${by} |
  | 片区 | 文字 |            |       |
  | 系数 | 数   |            |       |`;

describe('the rows that a fact ranges over', () => {
  it.each<[string, string, string, string, readonly (number | string)[]]>([
    ['are parted by exact figures', '件数()', '系数', '| 系数 |\n| 0.5 |\n| 0.25 |\n| 1/2 |\n| 1 |', [2, 1, 2, 1]],
    [
      'are parted by several facts together',
      '件数()',
      '姓名、片区',
      '| 姓名 | 片区 |\n| 甲 | 东 |\n| 甲 | 西 |\n| 甲 | 东 |\n| 乙 | 东 |',
      [2, 1, 2, 1],
    ],
    [
      'do not hold a row that lacks one of these facts: that one is missing, and no other',
      '件数()',
      '姓名、片区',
      '| 姓名 | 片区 | 序 |\n| 甲 | 东 | 1 |\n| 甲 | | 2 |\n| | 东 | 3 |\n| | | 4 |',
      [1, '缺片区', '缺姓名', '缺姓名、片区'],
    ],
    ['do not hold blank rows', '件数()', '', '| 姓名 |\n| 甲 |\n| |\n| 乙 |', [2, '', 2]],
    [
      'are counted where they have what is counted',
      '件数(补贴)',
      '',
      '| 姓名 | 补贴 |\n| 甲 | 10 |\n| 乙 | |\n| 丙 | 30 |',
      [2, 2, 2],
    ],
    [
      'have no sum where one of them divides by zero',
      '合计(字数/系数)',
      '',
      '| 字数 | 系数 |\n| 6 | 2 |\n| 6 | 0 |',
      ['division-by-zero', 'division-by-zero'],
    ],
    [
      'have their sum where another group divides by zero',
      '合计(字数/系数)',
      '姓名',
      '| 姓名 | 字数 | 系数 |\n| 甲 | 6 | 2 |\n| 乙 | 6 | 0 |\n| 甲 | 6 | 3 |',
      [5, 'division-by-zero', 5],
    ],
    [
      'have their own places',
      '名次(得分)',
      '片区',
      '| 片区 | 得分 |\n| 东 | 1 |\n| 西 | 5 |\n| 东 | 3 |\n| 西 | 5 |\n| 西 | 4 |',
      [2, 1, 1, 1, 3],
    ],
    [
      'are numbered as they stand, equals too',
      '序号(得分)',
      '片区',
      '| 片区 | 得分 |\n| 东 | 1 |\n| 西 | 5 |\n| 东 | 3 |\n| 西 | 5 |\n| 西 | 4 |',
      [1, 2, 2, 3, 1],
    ],
  ])('%s', (_, formula, by, rows, wanted) => expect(reckon(scheme(formula, by), '甲奖', rows)).toEqual(wanted));

  it('count of facts any of which may be given the one that was, not a default', () =>
    expect(
      reckon(
        scheme('合计(所填(数量,采用数))', ''),
        '甲奖',
        '| 姓名 | 数量 | 采用数 |\n| 甲 | | 3 |\n| 乙 | 1 | 5 |\n| 丙 | | |',
      ),
    ).toEqual([5, 5, 5]));

  it('are those of one 奖项 where they go by it: a row without one is in none', () =>
    expect(reckon(scheme('件数()', '奖项'), '甲奖', '| 奖项 | 姓名 |\n| 甲奖 | 甲 |\n| | 乙 |\n| 甲奖 | 丙 |')).toEqual(
      [2, '缺奖项', 2],
    ));

  it('lack the amount of an award that one of them leaves open', () =>
    expect(reckon(scheme('奖额(稿奖)', ''), '甲奖', '| 姓名 | 补贴 |\n| 甲 | 10 |\n| 乙 | |')).toEqual([
      '缺本数',
      '缺本数',
    ]));
});
