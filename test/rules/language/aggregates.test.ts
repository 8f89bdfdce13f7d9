import { ask } from './support';

const column = (answer: unknown): unknown =>
  Array.isArray(answer) ? (answer as unknown[][]).map(([cell]) => cell) : answer;

describe('aggregates range over the rows of the body that agree in the facts of 按', () => {
  const tracker = `
    | 作者 | 月份 | 得分 |
    | 甲   | 1    | 80   |
    | 乙   | 1    | 70   |
    | 甲   | 2    | 95   |
    | 甲   | 1    | 0    |`;
  const over = (formula: string, by: string, amount = '某'): unknown =>
    column(
      ask(
        'AWARD',
        `| 事实 | 算式 | 按 |\n| 某 | ${formula} | ${by} |\n\n| 奖项 | 金额 |\n| 奖 | ${amount} |\n| 稿 | 得分 |`,
        '奖',
        tracker,
      ),
    );
  it.each<readonly [string, string, readonly number[]]>([
    ['合计(得分)', '作者', [175, 70, 175, 175]],
    ['合计(得分)', '', [245, 245, 245, 245]],
    ['平均(得分)', '月份', [50, 50, 95, 50]],
    ['平均(得分)', '', [61.25, 61.25, 61.25, 61.25]],
    ['件数()', '作者', [3, 1, 3, 3]],
    ['件数(得分)', '作者', [2, 1, 2, 2]],
    ['件数()', '作者、月份', [2, 1, 1, 2]],
    ['奖额(稿)', '作者', [175, 70, 175, 175]],
    ['件数(奖额(稿))', '作者', [2, 1, 2, 2]],
    ['合计(得分)/件数()', '作者', [58.33, 70, 58.33, 58.33]],
    ['最大(合计(得分),100)', '作者', [175, 100, 175, 175]],
  ])('%s by %s', (formula, by, wanted) => expect(over(formula, by)).toEqual(wanted));
  it('a mean over all rows as condition', () =>
    expect(
      column(
        ask(
          'AWARD',
          '| 事实 | 算式 |\n| 均分 | 平均(得分) |\n\n| 奖项 | 得分 | 金额 |\n| 奖 | 高于均分 | 100 |',
          '奖',
          tracker,
        ),
      ),
    ).toEqual([100, 100, 100, 0]));
  it('"行" has the rows beside it', () =>
    expect(
      ask(
        'AWARD',
        '| 事实 | 算式 | 按 |\n| 某 | 合计(得分) | 作者 |\n\n| 奖项 | 金额 |\n| 奖 | 某 |',
        '奖',
        tracker,
        '行',
        1,
      ),
    ).toBe(175));
  it('a row that lacks the figure makes the sum missing, never smaller', () =>
    expect(
      ask(
        'AWARD',
        '| 事实 | 算式 |\n| 某 | 合计(得分) |\n\n| 奖项 | 金额 |\n| 奖 | 某 |',
        '奖',
        '| 作者 | 得分 |\n| 甲 | 5 |\n| 乙 | |',
      ),
    ).toEqual([[expect.objectContaining({ error: '#VALUE!' })], [expect.objectContaining({ error: '#VALUE!' })]]));
});
