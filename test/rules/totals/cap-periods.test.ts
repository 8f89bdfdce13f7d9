import { ask } from '../language/support';
import { short } from '../award/support';
import type { Answer } from '../../../src/functions/arguments/answer';
import { totals } from '../../../src/functions/totals';
import { typed } from '../tables/support';

type Cells = readonly (readonly unknown[])[];

const awards: Cells = typed('奖项 | 金额', '稿奖 | 篇数*100', '信息奖 | 篇数*10', '罚款 | 篇数*-10');

/** What each person gets under these rows of 汇总. */
function sums(caps: Cells, body: Cells, header: unknown = '每人上限'): unknown {
  const answer = totals(
    [...awards, [], ['奖项', header], ...caps],
    [['']],
    [[['姓名', '奖项', '发表日期', '篇数', '工资'], ...body]],
  );
  return Array.isArray(answer)
    ? (answer as readonly (readonly Answer[])[]).slice(1).map((row) => short(row[2] ?? ''))
    : answer;
}

describe('held against the rows of a person by their dates', () => {
  const year: Cells = [
    ['甲', '稿奖', '2024-1-5', 4],
    ['甲', '稿奖', '2024-1-31', 4],
    ['甲', '稿奖', '2024年2月1日', 4],
    ['甲', '稿奖', '2024-12-31', 1],
    ['甲', '稿奖', '2025-1-1', 6],
    ['乙', '稿奖', '2024-3-1', 6],
  ];
  it.each<readonly [string, number, number]>([
    ['每月500元', 1500, 500],
    ['每季度1000元', 1700, 600],
    ['每半年1100元', 1800, 600],
    ['全年1250元', 1850, 600],
    ['每月500元、全年900元', 1400, 500],
    ['每周300元', 900, 300],
    ['1000元', 1000, 600],
  ])('%s', (cap, jia, yi) => expect(sums([['稿奖', cap]], year)).toEqual([jia, yi]));

  it('for several awards together, the narrower cap first', () => {
    const body: Cells = [
      ['甲', '稿奖', '2024-1-5', 4],
      ['甲', '信息奖', '2024-1-6', 10],
      ['甲', '信息奖', '2024-2-6', 10],
    ];
    expect(sums([['稿奖、信息奖', '每月450元']], body)).toEqual([550]);
    expect(sums(typed(' | 每月450元', '稿奖 | 每月300元'), body)).toEqual([500]);
  });

  it('the period may stand in the header', () =>
    expect(sums([['稿奖', 500]], year, '每人上限(元/月)')).toEqual([1500, 500]));

  it('reckoned from a fact, in each period by its own rows', () => {
    const body: Cells = [
      ['甲', '稿奖', '2024-1-5', 4, 1000],
      ['甲', '稿奖', '2024-2-5', 4, 3000],
    ];
    expect(sums([['稿奖', '每月不超过工资的10%']], body)).toEqual([400]);
    expect(sums([['稿奖', '每季度不超过工资的10%']], body)).toEqual(['caps-differ']);
  });

  it('fines count where they fall', () =>
    expect(
      sums(
        [['', '每月500元']],
        typed('甲 | 稿奖 | 2024-1-5 | 6', '甲 | 罚款 | 2024-1-9 | 3', '甲 | 罚款 | 2024-2-9 | 3'),
      ),
    ).toEqual([470]));
});

describe('a row without a date', () => {
  const cap = [['稿奖', '每月500元']];
  it.each<readonly [string, Cells, unknown]>([
    ['might go over', typed('甲 | 稿奖 | 2024-1-5 | 4', '甲 | 稿奖 | | 2'), 'undecided'],
    ['cannot go over, wherever it falls', typed('甲 | 稿奖 | 2024-1-5 | 3', '甲 | 稿奖 | | 2'), 500],
    ['of an award without a cap', typed('甲 | 稿奖 | 2024-1-5 | 5', '甲 | 信息奖 | | 20'), 700],
    ['that pays nothing', typed('甲 | 稿奖 | 2024-1-5 | 9', '甲 | 稿奖 | | 0篇'), 500],
    ['a fine, in a month that may be over', typed('甲 | 稿奖 | 2024-1-5 | 9', '甲 | 罚款 | | 1'), 490],
  ])('%s', (_, body, sum) => expect(sums(cap, body)).toEqual([sum]));

  it('is named: what is missing, in which rows, and a formula that works', () => {
    const answer = ask(
      'TOTALS',
      '| 奖项 | 金额 |\n| 奖 | 300 |\n\n| 奖项 | 每人上限 |\n| 奖 | 每月500元 |',
      '奖',
      '| 姓名 | 日期 |\n| 甲 | 2024-1-5 |\n| 甲 | |\n| 乙 | |',
    ) as unknown[][];
    expect(answer[1]?.[2]).toMatchObject({
      error: '#VALUE!',
      message: expect.stringMatching(/^表内第2行缺日期，无法确定“甲”。请补上。可用：=EXPLAIN\(.*"行",2\)$/),
    });
    expect(answer[2]).toEqual(['乙', 1, 300]);
  });
});
