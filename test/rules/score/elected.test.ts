import { mapColumns } from '../../../src/facts/columns';
import { readHeader } from '../../../src/facts/headers';
import { rowReader } from '../../../src/facts/row';
import { showExact } from '../../../src/facts/show';
import { electedBy, partsInForce, standingsOf } from '../../../src/rules/score/standing';
import { grid, scheme, unbar } from '../tables/support';

const of = scheme(`
  | 考核 | 分项 | 评出       | 释义    |
  | 考核 | 甲项 | 先进、末位 |         |
  | 考核 | 乙项 |            | 口径=宽 |
  | 考核 | 丙项 | 各组       | 口径=严 |

  | 奖项 | 名额 | 方向 | 范围   |
  | 先进 | 1    |      |        |
  | 末位 | 1    | 末   |        |
  | 各组 | 1    |      | 指挥组 |

  | 项目 | 条件            | 后果 |
  | 先进 | 迟到次数超过3次 | 不得 |

  | 编号 | 可选   | 采用 |
  | 口径 | 严、宽 | 宽   |

  | 事实     | 类型 |
  | 甲项     | 数   |
  | 乙项     | 数   |
  | 丙项     | 数   |
  | 迟到次数 | 数   |
  | 指挥组   | 文字 |`);

/** 1 甲 90 先进:wins; names from the first column. */
function board(drawing: string, ...awards: readonly string[]): readonly string[] {
  const [header = [], ...cells] = unbar(grid(drawing));
  const rows = cells.map(rowReader(of.book, mapColumns(of.book, header.map(readHeader)), []));
  const { standings, unfilled } = standingsOf(of, '考核', awards, rows);
  return [
    ...standings.map(({ index, score, rank, marks }) =>
      [
        rank ?? '-',
        cells[index]?.[0],
        score.kind === 'score' ? showExact(score.score) : score.kind,
        ...marks.map((mark) => `${mark.award}:${mark.kind}`),
      ].join(' '),
    ),
    ...unfilled.map(({ award, quota }) => `${award} ${quota.kind}`),
  ];
}

describe('who is elected by a score', () => {
  it('the parts in force make the score; the table says what it elects', () => {
    expect(partsInForce(of, '考核').map(({ fact }) => fact)).toEqual(['甲项', '乙项']);
    expect(electedBy(of, '考核')).toEqual(['先进', '末位', '各组']);
    expect(electedBy(of, '他项')).toEqual([]);
  });

  it('the first who is not barred; whether a row is barred may be unsure', () =>
    expect(
      board(
        '| 姓名 | 甲项 | 乙项 | 迟到次数 |\n| 甲 | 80 | 80 | 1 |\n| 乙 | 90 | 90 | 4 |\n| 丙 | 85 | 85 | |\n| 丁 | 70 | | 1 |\n| 戊 | 95 | 95 | 9 |',
        '先进',
      ),
    ).toEqual([
      '1 戊 95 先进:barred',
      '2 乙 90 先进:barred',
      '3 丙 85 先进:unsure 先进:wins',
      '4 甲 80',
      '- 丁 undecided',
    ]));

  it('the last; nobody is barred from an award without 资格', () =>
    expect(
      board('| 姓名 | 甲项 | 乙项 | 迟到次数 |\n| 甲 | 80 | 80 | 9 |\n| 乙 | 90 | 90 | 9 |', '末位', '先进'),
    ).toEqual(['1 乙 90 先进:barred', '2 甲 80 末位:wins 先进:barred']));

  it('one of each group, rows without a group among themselves', () =>
    expect(
      board(
        '| 姓名 | 甲项 | 乙项 | 指挥组 |\n| 甲 | 80 | 80 | 一组 |\n| 乙 | 90 | 90 | 一组 |\n| 丙 | 60 | 60 | 二组 |\n| 丁 | 50 | 50 | |\n| 戊 | 40 | 40 | |',
        '各组',
      ),
    ).toEqual(['1 乙 90 各组:wins', '2 甲 80', '3 丙 60 各组:wins', '4 丁 50 各组:wins', '5 戊 40']));

  it('equals and rows without a score stand in the order of the list', () =>
    expect(
      board(
        '| 姓名 | 甲项 | 乙项 |\n| 甲 | | 1 |\n| 乙 | 50 | 50 |\n| 丙 | 90 | 90 |\n| 丁 | 50 | 50 |\n| 戊 | 2 | |',
        '他奖',
      ),
    ).toEqual(['1 丙 90', '2 乙 50', '2 丁 50', '- 甲 undecided', '- 戊 undecided', '他奖 none']));

  it('nobody where there are no rows', () => expect(board('| 姓名 | 甲项 | 乙项 |', '先进')).toEqual(['先进 none']));
});
