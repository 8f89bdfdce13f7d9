import { understandCall } from '../../../src/functions/award';
import { totals } from '../../../src/functions/totals';
import { type Answer, isProblem } from '../../../src/functions/arguments/answer';
import { ownerOf, ownersIn } from '../../../src/rules/totals/owners';
import { short } from '../award/support';
import { grid, unbar } from '../tables/support';

const cells = (drawing: string): readonly (readonly unknown[])[] => unbar(grid(drawing));

/** 姓名, 件数 and 金额 of each person. */
const sums = (rules: string, tracker: string): unknown => {
  const answer = totals(cells(rules), [['']], [cells(tracker)]);
  return (answer as readonly (readonly Answer[])[]).slice(1).map((row) => row.map(short));
};

describe('件数 counts the rows that were given something', () => {
  const rules = `
    | 奖项 | 级别 | 金额     | 方式   | 计量 |
    | 奖牌 |      | 0        |        | -    |
    | 按篇 |      | 篇数*100 |        | -    |
    | 按级 | 省级 | 100      |        |      |
    | 加牌 |      | 篇数*100 |        | -    |
    | 加牌 |      | 0        | 累加   | -    |
    | 抵消 |      | 100      |        |      |
    | 抵消 |      | -100     | 累加   |      |
    | 落空 |      | 100      |        |      |
    | 落空 |      | 0        | 倍乘   |      |
    | 不定 |      | 未规定   |        |      |
    | 加倍 |      | 0        |        | -    |
    | 加倍 |      | 2        | 倍乘   |      |
    | 门内 |      | 100      |        | -    |
    | 混牌 | 省级 | 0        |        |      |
    | 混牌 | 市级 | 100      |        |      |
    | 缺数 |      | 稿费     |        |      |
    | 缺数 |      | 0倍      | 倍乘   |      |

    | 奖项 | 门槛    |
    | 门内 | 篇数>=3 |`;

  it.each<[string, string, string, number]>([
    ['a plaque without money', '奖牌', '| 1 | 市级 |      |', 1],
    ['not a figure that came to 0', '按篇', '| 0 | 市级 |      |', 0],
    ['a figure that came to more', '按篇', '| 2 | 市级 |      |', 1],
    ['not a row that no rule speaks of', '按级', '| 1 | 市级 |      |', 0],
    ['a plaque beside money', '加牌', '| 1 | 市级 |      |', 1],
    ['not a plaque beside a figure of 0', '加牌', '| 0 | 市级 |      |', 0],
    ['not an award that a penalty took away', '抵消', '| 1 | 市级 |      |', 0],
    ['not what a factor of 0 left', '落空', '| 1 | 市级 |      |', 0],
    ['not what a factor of 0 leaves of an amount that is missing', '缺数', '| 1 | 市级 |      |', 0],
    ['not what nobody has settled', '不定', '| 1 | 市级 |      |', 0],
    ['a plaque that a factor speaks of', '加倍', '| 1 | 市级 |      |', 1],
    ['a plaque where other rows give money', '混牌', '| 1 | 省级 |      |', 1],
    ['what a gate lets through', '门内', '| 3 | 市级 |      |', 1],
    ['not what a gate keeps back', '门内', '| 2 | 市级 |      |', 0],
    ['数量, where it is written', '按级', '| 1 | 省级 | 3    |', 3],
    ['数量, a part of one too', '按级', '| 1 | 省级 | 0.5  |', 0.5],
    ['数量 of plaques', '奖牌', '| 1 | 市级 | 2    |', 2],
  ])('%s', (_, award, row, count) => {
    const answer = sums(rules, `| 姓名 | 奖项 | 篇数 | 级别 | 数量 |\n| 甲 | ${award} ${row}`) as unknown[][];
    expect(answer[0]?.[1]).toBe(count);
  });
});

describe('who receives a row', () => {
  const tracker = `
    | 姓名 | 作者 | 获奖科室 | 奖项 |
    | 甲   | 乙   | 综合股   | 稿奖 |
    | 甲   | 丙   |          | 稿奖 |
    | 丁   |      |          | 稿奖 |
    |      |      |          | 稿奖 |`;

  it('a number that the rules take for a name: each its own total', () => {
    const rules =
      '| 奖项 | 金额 |\n| 稿奖 | 10 |\n\n| 奖项 | 归属 |\n| 稿奖 | 工号 |\n\n| 事实 | 类型 |\n| 工号 | 数 |';
    const body =
      '| 奖项 | 工号 | 姓名 |\n| 稿奖 | 101 | 甲 |\n| 稿奖 | 10.2 | 甲 |\n| 稿奖 | 101 | 甲 |\n| | | |\n| 稿奖 | | 丙 |';
    expect(sums(rules, body)).toEqual([
      ['101', 2, 20],
      ['10.2', 1, 10],
      ['丙', 1, 10],
    ]);
  });

  it.each<[string, string, readonly (string | undefined)[]]>([
    ['姓名', '| 奖项 | 金额 |\n| 稿奖 | 10 |', ['甲', '甲', '丁', undefined]],
    [
      '作者 where the rules know one',
      '| 奖项 | 金额 |\n| 稿奖 | 10 |\n\n| 奖项 | 归并 |\n| 稿奖 | 作者 |',
      ['乙', '丙', '丁', undefined],
    ],
    [
      '归属, and 姓名 where that is blank',
      '| 奖项 | 金额 |\n| 稿奖 | 10 |\n\n| 奖项 | 归属 |\n| 稿奖 | 获奖科室 |',
      ['综合股', '甲', '丁', undefined],
    ],
    [
      '归属 of a later row',
      '| 奖项 | 金额 |\n| 稿奖 | 10 |\n\n| 奖项 | 取 | 归属 |\n| 稿奖 | 全部 | |\n| 稿奖 | 全部 | 获奖科室 |',
      ['综合股', '甲', '丁', undefined],
    ],
  ])('%s', (_, rules, owners) => {
    const call = understandCall(cells(rules), [['']], [cells(tracker)]);
    if (isProblem(call)) throw new Error(call.problem.code);
    const { assessment } = call;
    const ownerAt = ownersIn(assessment);
    const { scheme, programs, rows } = assessment;
    expect(owners.map((_name, index) => ownerAt(index))).toEqual(owners);
    expect(
      owners.map((_name, index) => {
        const row = rows.at(index);
        return row && ownerOf(scheme, programs[index], row);
      }),
    ).toEqual(owners);
  });
});
