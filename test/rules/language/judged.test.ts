import { ask } from './support';

describe('资格: 取消… bars when the condition holds, 不达标 when it does not hold', () => {
  const tables = `
    | 项目 | 指标         | 条件         | 后果         |
    | 评先 | 迟到次数     | 超过10次     | 取消评先资格 |
    | 评先 | 党政纪处分   | 是           | 取消评先     |
    | 评先 | 每月自学时间 | 不少于20小时 | 不达标       |
    | 评先 | 完成数       | >=任务数     | 不达标       |`;
  const sound: Record<string, unknown> = { 迟到次数: 10, 党政纪处分: '否', 每月自学时间: 20, 完成数: 3, 任务数: 3 };
  const eligible = (changes: Record<string, unknown> = {}): unknown =>
    ask('ELIGIBLE', tables, '评先', ...Object.entries({ ...sound, ...changes }).flat());
  it('none', () => expect(eligible()).toBe(true));
  it.each<readonly [string, unknown]>([
    ['迟到次数', 11],
    ['党政纪处分', '是'],
    ['每月自学时间', 19],
    ['完成数', 2],
  ])('one bar is enough: %s %p', (fact, value) => expect(eligible({ [fact]: value })).toBe(false));
  it('facts that can no longer change the answer may be missing', () =>
    expect(ask('ELIGIBLE', tables, '评先', '迟到次数', 11)).toBe(false));
  it('those that can are named', () =>
    expect(ask('ELIGIBLE', tables, '评先', '迟到次数', 1, '每月自学时间', 20)).toMatchObject({
      error: '#VALUE!',
      message: expect.stringMatching(/完成数[^]*任务数/),
    }));
  it('over a table, a row each', () =>
    expect(
      ask(
        'ELIGIBLE',
        '| 项目 | 指标 | 条件 | 后果 |\n| 评先 | 迟到次数 | 超过10次 | 取消评先 |',
        '评先',
        '| 姓名 | 迟到次数 |\n| 甲 | 10 |\n| 乙 | 11 |',
      ),
    ).toEqual([[true], [false]]));
});

describe('计分: 权重 and 满分', () => {
  const score = (header: string, rows: string, ...facts: readonly unknown[]): unknown =>
    ask('SCORE', `| 考核 | 分项 | ${header} |\n${rows}`, '考', ...facts);
  it.each<readonly [string, string, string, number]>([
    ['in per cent', '权重', '| 考 | 德 | 40% |\n| 考 | 能 | 60% |', 84],
    ['as numbers', '权重', '| 考 | 德 | 40 |\n| 考 | 能 | 60 |', 84],
    ['in parts', '权重', '| 考 | 德 | 2/5 |\n| 考 | 能 | 3/5 |', 84],
    ['left open count equally', '权重', '| 考 | 德 | |\n| 考 | 能 | |', 85],
  ])('weights %s', (_what, header, rows, wanted) => expect(score(header, rows, '德', 90, '能', 80)).toBe(wanted));
  it('a part with 满分 is turned into a hundred', () =>
    expect(score('权重 | 满分', '| 考 | 德 | 50% | 20 |\n| 考 | 能 | 50% | 100 |', '德', 18, '能', 80)).toBe(85));
  it('two decimals', () =>
    expect(score('权重', '| 考 | 德 | |\n| 考 | 能 | |\n| 考 | 勤 | |', '德', 90, '能', 80, '勤', 81)).toBe(83.67));
  it('a part that is missing is named', () =>
    expect(score('权重', '| 考 | 德 | 40% |\n| 考 | 能 | 60% |', '德', 90)).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining('能'),
    }));
});
