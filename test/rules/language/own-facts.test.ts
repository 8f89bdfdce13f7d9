import { ask, bad } from './support';

const column = (answer: unknown): unknown =>
  Array.isArray(answer) ? (answer as unknown[][]).map(([cell]) => cell) : answer;

describe('类型', () => {
  it.each<readonly [string, string, unknown, unknown]>([
    ['数', '超过5', 6, 5],
    ['文字', '5', '5', '6'],
    ['是否', '是', '√', '否'],
    ['日期', '2024-7-1以后', '2024-7-1', '2024-6-30'],
  ])('%s', (kind, cell, yes, no) => {
    const tables = `| 事实 | 类型 |\n| 某事 | ${kind} |\n\n| 奖项 | 某事 | 金额 |\n| 奖 | ${cell} | 100 |`;
    expect([yes, no].map((value) => ask('AWARD', tables, '奖', '某事', value))).toEqual([100, 0]);
  });
});

describe('取值: closed values, highest first; the order serves 最高', () => {
  const tables = `
    | 事实 | 取值                    |
    | 等第 | 特等、一等=头等、二等   |

    | 奖项 | 等第     | 金额 |
    | 奖   | 一等     | 100  |
    | 奖   | 特等     | 50   |
    | 奖   | 二等     | 70   |

    | 奖项 | 归并 | 取       |
    | 奖   | 标题 | 等第最高 |`;
  it('等第最高', () =>
    expect(column(ask('AWARD', tables, '奖', '| 标题 | 等第 |\n| 子 | 二等 |\n| 子 | 特等 |\n| 子 | 一等 |'))).toEqual([
      0, 50, 0,
    ]));
  it('another way to write a value', () => expect(ask('AWARD', tables, '奖', '等第', '头等')).toBe(100));
  it('a bound on them', () => {
    const above = '| 事实 | 取值 |\n| 等第 | 特等、一等、二等 |\n\n| 奖项 | 等第 | 金额 |\n| 奖 | 一等以上 | 100 |';
    expect(['特等', '一等', '二等'].map((value) => ask('AWARD', above, '奖', '等第', value))).toEqual([100, 100, 0]);
  });
});

describe('取值 that ends in 等: other spellings, of an open set', () => {
  const tables =
    '| 事实 | 取值 |\n| 版位 | 头版头条=一版头条=√、等 |\n\n| 奖项 | 版位 | 金额 |\n| 奖 | 头版头条 | 100 |\n| 奖 | 二版 | 40 |';
  it.each([
    ['头版头条', 100],
    ['一版头条', 100],
    ['√', 100],
    ['二版', 40],
    ['第3版', 0],
  ])('%s: %d', (value, wanted) => expect(ask('AWARD', tables, '奖', '版位', value)).toBe(wanted));
});

describe('同义: other headers of a tracker', () => {
  it('counts even where it is the name of another fact', () => {
    const tables =
      '| 事实 | 同义 |\n| 立项日 | 立项时间、日期 |\n\n| 奖项 | 立项日 | 金额 |\n| 奖 | 2024-7-1以后 | 100 |';
    expect(ask('AWARD', tables, '奖', '| 立项时间 |\n| 2024-7-1 |')).toBe(100);
  });
  it('in a pair', () => {
    const tables = '| 事实 | 同义 |\n| 篇额 | 稿子数、篇子 |\n\n| 奖项 | 金额 |\n| 奖 | 篇额*2 |';
    expect(ask('AWARD', tables, '奖', '篇子', 4)).toBe(8);
  });
});

describe('缺省: what is taken when nobody says, named in the explanation', () => {
  const tables =
    '| 事实 | 取值 | 缺省 |\n| 难度 | 重大、一般 | 一般 |\n\n| 奖项 | 难度 | 金额 |\n| 奖 | 一般 | 10 |\n| 奖 | 重大 | 50 |';
  it('taken', () => expect(ask('AWARD', tables, '奖')).toBe(10));
  it('not where it is said', () => expect(ask('AWARD', tables, '奖', '难度', '重大')).toBe(50));
  it('named', () => expect(ask('EXPLAIN', tables, '奖')).toContain('难度'));
});

describe('算式: reckoned from other facts', () => {
  const tables = '| 事实 | 算式 |\n| 采用率 | 采用数/采编数 |\n\n| 奖项 | 采用率 | 金额 |\n| 奖 | 50%以上 | 100 |';
  it.each([
    [5, 10, 100],
    [4, 10, 0],
    [0, 10, 0],
  ])('%p of %p: %p', (used, made, wanted) =>
    expect(ask('AWARD', tables, '奖', '采用数', used, '采编数', made)).toBe(wanted),
  );
  it('what a clerk gives stands', () => expect(ask('AWARD', tables, '奖', '采用率', '80%')).toBe(100));
  it('names the facts that it lacks', () =>
    expect(ask('AWARD', tables, '奖', '采用数', 5)).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining('采编数'),
    }));
});

describe('所填: the first fact that was given, a default where none was', () => {
  const tables = `
    | 事实     | 算式                |
    | 采用条数 | 所填(数量,完成数)   |
    | 折条     | 采用条数*2          |

    | 奖项 | 金额        | 计量 |
    | 奖   | 采用条数*10 | -    |
    | 双奖 | 折条*10     | -    |`;
  it.each<readonly [string, readonly unknown[], unknown]>([
    ['the first', ['数量', 3, '完成数', 5], 30],
    ['the second', ['完成数', 5], 50],
    ['a given 0, which no default beats', ['完成数', 0], 0],
    ['the default', [], 10],
    ['what a clerk gives instead', ['采用条数', 7, '完成数', 5], 70],
  ])('%s', (_, facts, wanted) => expect(ask('AWARD', tables, '奖', ...facts)).toBe(wanted));
  it('of facts without a default, names all that would do', () => {
    const none = '| 事实 | 算式 |\n| 件 | 所填(上报数,采用数) |\n\n| 奖项 | 金额 |\n| 奖 | 件*10 |';
    expect(ask('AWARD', none, '奖')).toEqual(bad('上报数', '采用数'));
    expect(ask('AWARD', none, '奖', '采用数', 4)).toBe(40);
  });
  it('a default is none where it is reckoned', () => {
    const reckoned =
      '| 事实 | 缺省 | 算式 |\n| 总数 | 2 | 采用数*2 |\n| 取数 | | 所填(总数,完成数) |\n\n| 奖项 | 金额 | 计量 |\n| 奖 | 取数*10 | - |';
    expect(ask('AWARD', reckoned, '奖', '采用数', 3, '完成数', 5)).toBe(60);
    expect(ask('AWARD', reckoned, '奖', '完成数', 5)).toBe(50);
    expect(ask('AWARD', reckoned, '奖')).toBe(20);
  });
  it('says so where the 0 may have been a blank', () =>
    expect(
      ask('EXPLAIN', tables, '双奖', [
        ['姓名', '完成数'],
        ['甲', 0],
      ]),
    ).toContain('空白'));
  it('is not for an amount', () =>
    expect(ask('AWARD', '| 奖项 | 金额 |\n| 奖 | 所填(数量,完成数)*10 |', '奖')).toEqual(bad('所填')));
});

describe('a value that cannot be', () => {
  const tables = `
    | 事实 | 缺省 | 算式          | 按   |
    | 条数 | 1条  | 采用数        |      |
    | 折条 | 2条  | 条数*2        |      |
    | 总数 | 9条  | 合计(采用数)  |      |

    | 奖项 | 金额    |
    | 奖   | 条数*10 |
    | 双奖 | 折条*10 |
    | 总奖 | 总数*10 |`;
  it.each(['奖', '双奖'])('is not replaced by the default of what is reckoned from it: %s', (award) => {
    expect(ask('AWARD', tables, award, '采用数', '三四个')).toEqual(bad('采用数', '三四个'));
    expect(column(ask('AWARD', tables, award, '| 姓名 | 采用数 |\n| 甲 | 三四个 |\n| 乙 | 3 |'))).toEqual([
      bad('三四个'),
      award === '奖' ? 30 : 60,
    ]);
  });
  it('nor where it is one of the rows that are added up', () =>
    expect(column(ask('AWARD', tables, '总奖', '| 姓名 | 采用数 |\n| 甲 | 三四个 |\n| 乙 | 3 |'))).toEqual([
      bad('采用数'),
      bad('采用数'),
    ]));
  it('a blank is', () => expect(ask('AWARD', tables, '奖')).toBe(10));
});

describe('facts that are reckoned from each other: either may be given', () => {
  const tables = `
    | 事实 | 算式     |
    | 百字 | 千字*10  |
    | 千字 | 百字/10  |

    | 奖项 | 金额   |
    | 奖   | 百字*2 |`;
  const tracker = '| 姓名 | 百字 | 千字 |\n| 甲 | 30 |  |\n| 乙 |  | 2 |\n| 丙 |  |  |';
  it('pays', () => expect(column(ask('AWARD', tables, '奖', tracker))).toEqual([60, 40, bad('百字')]));
  it('explains', () =>
    expect(column(ask('EXPLAIN', tables, '奖', tracker))).toEqual([
      expect.stringContaining('60元'),
      expect.stringContaining('40元'),
      expect.stringContaining('缺'),
    ]));
  it.each(['AWARD', 'EXPLAIN'])('an award that is reckoned from itself is never known: %s', (name) => {
    const own = '| 事实 | 算式 |\n| 总额 | 奖额(奖) |\n\n| 奖项 | 金额 |\n| 奖 | 总额*2 |';
    const answer = column(ask(name, own, '奖', '| 姓名 |\n| 甲 |'));
    expect(JSON.stringify(answer)).toContain('总额');
  });
});
