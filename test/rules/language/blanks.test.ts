import { type Dialect, dialects } from '../../functions/call';
import { ask, askIn, bad } from './support';

describe.each(Object.keys(dialects) as Dialect[])('blank cells handed over as %s', (dialect) => {
  const rows = (tables: string, tracker: string): unknown => askIn(dialect, 'AWARD', tables, '奖', tracker);
  it('mean "not given"', () =>
    expect(
      rows('| 奖项 | 字数 | 金额 |\n| 奖 | 1000字以上 | 100 |', '| 标题 | 字数 |\n| 子 | |\n| 丑 | 1000 |'),
    ).toEqual([[bad('缺字数')], [100]]));
  it('under a yes/no header a blank is 否', () =>
    expect(rows('| 奖项 | 独家 | 金额 |\n| 奖 | 否 | 100 |', '| 标题 | 独家 |\n| 子 | |\n| 丑 | 是 |')).toEqual([
      [100],
      [0],
    ]));
  it('数量 and 字数: 0 means blank', () =>
    expect(rows('| 奖项 | 金额 |\n| 奖 | 100 |', '| 标题 | 数量 |\n| 子 | |\n| 丑 | 2 |')).toEqual([[100], [200]]));
  it('a row of nothing but blanks and zeros is a blank row', () =>
    expect(rows('| 奖项 | 金额 |\n| 奖 | 100 |', '| 标题 | 数量 |\n| | |\n| 丑 | 2 |')).toEqual([[''], [200]]));
  it('a blank cell of the tables means any', () =>
    expect(rows('| 奖项 | 级别 | 字数 | 金额 |\n| 奖 | 省 | | 100 |', '| 级别 |\n| 省 |\n| 市 |')).toEqual([
      [100],
      [0],
    ]));
  it('a blank amount is open', () =>
    expect(rows('| 奖项 | 级别 | 金额 |\n| 奖 | 省 | |\n| 奖 | 市 | 5 |', '| 级别 |\n| 省 |\n| 市 |')).toEqual([
      [expect.objectContaining({ error: '#N/A' })],
      [5],
    ]));
  it('"行" and pairs beside a table', () =>
    expect(
      askIn(
        dialect,
        'AWARD',
        '| 奖项 | 字数 | 金额 |\n| 奖 | 1000字以上 | 100 |',
        '奖',
        '| 标题 | 字数 |\n| 子 | |',
        '字数',
        1000,
      ),
    ).toBe(100));
});

describe('each fact says whether 0 can be a value or means blank', () => {
  const tables = '| 奖项 | 完成数 | 金额 |\n| 奖 | 不足1 | 100 |';
  it('完成数: 0 is a value, and EXPLAIN says that it may have been a blank', () => {
    const tracker = [
      ['标题', '完成数'],
      ['子', 0],
    ];
    expect(ask('AWARD', tables, '奖', tracker)).toBe(100);
    expect(ask('EXPLAIN', tables, '奖', tracker)).toMatch(/完成数[^]*空/);
  });
  it('字数: a 0 in a range is a blank', () =>
    expect(
      ask('AWARD', '| 奖项 | 字数 | 金额 |\n| 奖 | >=1 | 100 |', '奖', [
        ['标题', '字数'],
        ['子', 0],
      ]),
    ).toEqual(bad('缺字数')));
});

describe('in a scheme table a numeric 0 is a blank; a real zero is written as text', () => {
  const pays = (amount: unknown) =>
    ask(
      'AWARD',
      [
        ['奖项', '金额'],
        ['奖', amount],
      ],
      '奖',
    );
  it('金额 0 is open', () => expect(pays(0)).toMatchObject({ error: '#N/A' }));
  it.each(['0元', '0'])('金额 "%s" is nothing', (text) => expect(pays(text)).toBe(0));
  it.each(['0次', '<1', '0'])('条件 "%s"', (cell) => {
    const holds = (value: unknown) =>
      ask(
        'AWARD',
        [
          ['奖项', '失误次数', '金额'],
          ['奖', cell, '5'],
        ],
        '奖',
        '失误次数',
        value,
      );
    expect([holds(0), holds(1)]).toEqual([5, 0]);
  });
  it('条件 0 means any', () =>
    expect(
      ask(
        'AWARD',
        [
          ['奖项', '失误次数', '金额'],
          ['奖', 0, '5'],
        ],
        '奖',
      ),
    ).toBe(5));
  it('RULES spills it so', () =>
    expect(
      ask('RULES', [
        ['奖项', '失误次数', '金额'],
        ['奖', '0次', '0元'],
      ]),
    ).toEqual([
      ['奖项', '失误次数', '金额'],
      ['奖', '0次', '0元'],
    ]));
});
