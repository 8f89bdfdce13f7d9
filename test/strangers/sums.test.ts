import { ask, bad } from '../rules/language/support';

const tables = `
  | 奖项 | 金额 |
  | 信息 | 50元/篇 |
  | 名次奖 | 得分 |

  | 奖项 | 名额 |
  | 名次奖 | 1 |

  | 事实 | 类型 | 算式 |
  | 均数 | 数 | 平均(得分) |`;

const list = '| 姓名 | 篇数 |\n| 甲 | 2 |\n| 乙 | 3 |\n| 合计： | 5 |';

describe('a row of sums is nobody', () => {
  it('in totals', () =>
    expect(ask('TOTALS', tables, '信息', list)).toEqual([
      ['姓名', '件数', '金额'],
      ['甲', 2, 100],
      ['乙', 3, 150],
    ]));

  it('which EXPLAIN says', () => expect(ask('EXPLAIN', tables, '信息', list)).toContainEqual(['合计行，不计奖。']));

  it('among winners', () =>
    expect(ask('WINNERS', tables, '名次奖', [['甲'], ['乙'], ['合计']], [[80], [90], [170]])).toEqual([
      ['名次', '姓名', '得分', '结果'],
      [1, '乙', 90, '拟入选'],
    ]));

  it('in means over all rows', () => {
    const scheme = `${tables}\n\n | 奖项 | 均数 | 金额 |\n | 平均奖 | 85以上 | 10元 |`;
    expect(ask('AWARD', scheme, '平均奖', '| 姓名 | 得分 |\n| 甲 | 80 |\n| 乙 | 90 |\n| 总计 | 170 |')).toEqual([
      [10],
      [10],
      [''],
    ]);
    expect(ask('AWARD', scheme, '平均奖', '| 姓名 | 得分 |\n| 甲 | 70 |\n| 乙 | 90 |\n| 总计 | 160 |')).toEqual([
      [0],
      [0],
      [''],
    ]);
  });
});

test('EXPLAIN says that the row has no 奖项, as under a merged cell', () => {
  const merged = '| 奖项 | 等次 | 金额 |\n| 竞赛 | 一等 | 1000 |\n| | 二等 | 600 |\n| 征文 | 一等 | 500 |';
  expect(ask('EXPLAIN', merged, '征文', '等次', '二等')).toContain('没写奖项的一行');
  expect(ask('EXPLAIN', merged, '征文', '等次', '一等')).not.toContain('没写奖项');
});

test('a count that is given in the formula is not asked about', () => {
  const adopted = '| 姓名 | 采用篇数 |\n| 甲 | 3 |\n| 乙 | 1 |';
  expect(ask('AWARD', tables, '信息', adopted)).toEqual([[bad('采用篇数')], [bad('采用篇数')]]);
  expect(ask('AWARD', tables, '信息', adopted, '数量', 1)).toEqual([[50], [50]]);
});
