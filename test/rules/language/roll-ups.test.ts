import { ask } from './support';
import { typed } from '../tables/support';

const tracker = `
  | 作者 | 标题 | 级别 | 稿费 | 字数 |
  | 甲   | 春耕 | 市   | 90   | 100  |
  | 甲   | 春耕 | 省   | 20   | 100  |
  | 甲   | 春耕 | 省   | 50   | 900  |
  | 乙   | 春耕 | 县   | 10   | 100  |
  | 甲   |      | 市   | 10   | 100  |
  | 甲   |      | 市   | 10   | 100  |`;

/** Amounts over the tracker under one row of 汇总. */
const under = (header: string, row: string, award = '稿'): unknown => {
  const answer = ask(
    'AWARD',
    `
  | 奖项 | 级别 | 金额   |
  | 稿   | 省   | 字数   |
  | 稿   | 市   | 300    |
  | 稿   | 县   | 10     |

  | 奖项 | ${header} |
  | ${award} | ${row} |`,
    '稿',
    tracker,
  );
  return Array.isArray(answer) ? (answer as unknown[][]).map(([cell]) => cell) : answer;
};

describe('归并 and 取: of rows that are one thing one is paid', () => {
  it.each<readonly [string, readonly number[]]>([
    ['级别最高', [0, 100, 0, 10, 300, 300]],
    ['级别最高、金额最高', [0, 0, 900, 10, 300, 300]],
    ['金额最高', [0, 0, 900, 10, 300, 300]],
    ['稿费最高', [300, 0, 0, 10, 300, 300]],
    ['字数最高', [0, 0, 900, 10, 300, 300]],
    ['全部', [300, 100, 900, 10, 300, 300]],
    ['', [0, 0, 900, 10, 300, 300]],
  ])('取 %s', (pick, wanted) => expect(under('归并 | 取', `作者、标题 | ${pick}`)).toEqual(wanted));
  it('of equals the first row is paid', () =>
    expect(under('归并 | 取', '作者 | 级别最高')).toEqual([0, 100, 0, 10, 0, 0]));
  it('a row that lacks a 归并 fact stands alone', () =>
    expect(under('归并 | 取', '标题 | 级别最高')).toEqual([0, 100, 0, 0, 300, 300]));
  it('for every award where 奖项 is blank', () =>
    expect(under('归并 | 取', '作者、标题 | 金额最高', '')).toEqual([0, 0, 900, 10, 300, 300]));
  it('not for another award', () =>
    expect(under('归并 | 取', '作者、标题 | 金额最高', '别的')).toEqual([300, 100, 900, 10, 300, 300]));
});

describe('归并 across awards', () => {
  const tables = (awards: string): string => `
    | 奖项 | 金额 |
    | 稿   | 200  |
    | 重稿 | 1000 |

    | 奖项      | 归并       | 取       | 条款 |
    | ${awards} | 作者、标题 | 金额最高 | 五   |`;
  const rows =
    '| 奖项 | 作者 | 标题 |\n| 稿 | 甲 | 春耕 |\n| 重稿 | 甲 | 春耕 |\n| 稿 | 甲 | 春耕 |\n| 重稿 | 乙 | 春耕 |';
  it.each<readonly [string, string, readonly number[]]>([
    ['awards listed by name settle their rows together', '稿、重稿', [0, 1000, 0, 1000]],
    ['without a name each award is for itself', '', [200, 1000, 0, 1000]],
    ['of one award the other is not touched', '稿', [200, 1000, 0, 1000]],
  ])('%s', (_, awards, wanted) =>
    expect(ask('AWARD', tables(awards), '', rows)).toEqual(wanted.map((amount) => [amount])),
  );
  it('EXPLAIN names the row that was paid, and its award', () =>
    expect(ask('EXPLAIN', tables('稿、重稿'), '', rows, '行', 1)).toMatch(/第2行的“重稿”.*五/));
  it('TOTALS pays it once', () =>
    expect(ask('TOTALS', tables('稿、重稿'), '', rows)).toEqual([
      ['姓名', '件数', '金额'],
      ['甲', 1, 1000],
      ['乙', 1, 1000],
    ]));
});

describe('"行", n beside a table gives its n-th row, 汇总 taken into account', () => {
  const tables = `
    | 奖项 | 级别 | 金额 |
    | 稿   | 省   | 200  |
    | 稿   | 市   | 100  |

    | 奖项 | 归并       | 取       |
    | 稿   | 作者、标题 | 级别最高 |`;
  it.each([
    [1, 0],
    [2, 200],
    [3, 0],
  ])('%p: %p', (row, wanted) => expect(ask('AWARD', tables, '稿', tracker, '行', row)).toBe(wanted));
  it('EXPLAIN of a single row ends with 未查同稿', () =>
    expect(ask('EXPLAIN', tables, '稿', '级别', '省')).toMatch(/未查同稿[^]{0,20}$/));
});

describe('每人上限 in totals by person', () => {
  const totals = (cap: string): unknown =>
    ask(
      'TOTALS',
      `
    | 奖项 | 级别 | 金额 |
    | 稿   | 省   | 100  |
    | 稿   | 市   | 300  |
    | 稿   | 县   | 10   |

    | 奖项 | 每人上限 |
    | 稿   | ${cap}   |`,
      '稿',
      tracker,
    );
  const header = ['姓名', '件数', '金额'];
  it('caps the sum', () => expect(totals('500元')).toEqual([header, ['甲', 5, 500], ['乙', 1, 10]]));
  it('leaves a smaller sum', () => expect(totals('1万元')).toEqual([header, ['甲', 5, 1100], ['乙', 1, 10]]));
  it('holds for totals alone', () =>
    expect(
      ask(
        'AWARD',
        '| 奖项 | 金额 |\n| 稿 | 300 |\n| 奖项 | 每人上限 |\n| 稿 | 500元 |',
        '稿',
        '| 作者 |\n| 甲 |\n| 甲 |',
      ),
    ).toEqual([[300], [300]]));
});

describe('门槛 holds in every function', () => {
  const tables = `
    | 奖项 | 金额 |
    | 稿   | 100  |

    | 奖项 | 门槛           |
    | 稿   | 完成数>=任务数 |`;
  const rows = '| 姓名 | 完成数 | 任务数 |\n| 甲 | 3 | 3 |\n| 乙 | 2 | 3 |';
  it('AWARD', () => expect(ask('AWARD', tables, '稿', rows)).toEqual([[100], [0]]));
  it('EXPLAIN', () => expect(ask('EXPLAIN', tables, '稿', '完成数', 2, '任务数', 3)).toContain('完成数>=任务数'));
  it('TOTALS', () =>
    expect(ask('TOTALS', tables, '稿', rows)).toEqual(typed('姓名 | 件数 | 金额', '甲 | 1 | 100', '乙 | 0 | 0')));
});

describe('归属 names who receives it, 作者 or 姓名 by default', () => {
  const award = '| 奖项 | 金额 |\n| 稿 | 100 |';
  it.each<readonly [string, string, unknown]>([
    ['归属 获奖科室', `${award}\n| 奖项 | 归属 |\n| 稿 | 获奖科室 |`, ['综合科', 2, 200]],
    ['no 归属: 姓名', award, ['甲', 2, 200]],
    [
      'no 归属: 作者 where the scheme speaks of authors',
      `${award}\n| 奖项 | 归并 |\n| 稿 | 作者、标题 |`,
      ['丙', 2, 200],
    ],
  ])('%s', (_what, tables, wanted) =>
    expect(
      ask(
        'TOTALS',
        tables,
        '稿',
        '| 姓名 | 作者 | 获奖科室 | 标题 |\n| 甲 | 丙 | 综合科 | 子 |\n| 甲 | 丙 | 综合科 | 丑 |',
      ),
    ).toEqual([['姓名', '件数', '金额'], wanted]),
  );
  it('件数 is the sum of 数量 over rows paid, persons with 0 are listed', () =>
    expect(
      ask(
        'TOTALS',
        '| 奖项 | 级别 | 金额 |\n| 稿 | 省 | 100 |',
        '稿',
        '| 姓名 | 级别 | 数量 |\n| 甲 | 省 | 3 |\n| 甲 | 省 | |\n| 乙 | 县 | 2 |',
      ),
    ).toEqual(typed('姓名 | 件数 | 金额', '甲 | 4 | 400', '乙 | 0 | 0')));
});
