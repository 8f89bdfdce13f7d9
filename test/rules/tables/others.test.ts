import { checkScheme } from '../../../src/rules/checks/check';
import { reckon } from '../award/support';
import { ask } from '../language/support';
import { scheme, typed } from './support';

describe('其他: what the rows beside it do not name', () => {
  const media = (others: string): string => `
    | 奖项 | 媒体       | 金额 |
    | 奖   | 甲报       | 10   |
    | 奖   | 乙报、丙报 | 20   |
    | 奖   | ${others}  | 5    |
    | 他奖 | 丁报       | 9    |`;

  it.each(['其他', '其它', '其余', '其他的', '其余情况', '其他情形', '其他媒体', '媒体其他'])('%s', (others) =>
    expect(['甲报', '丙报', '丁报'].map((name) => ask('AWARD', media(others), '奖', '媒体', name))).toEqual([
      10, 20, 5,
    ]),
  );

  it.each(['其他报刊', '不其他'])('%s is a value like any other', (others) =>
    expect(ask('AWARD', media(others), '奖', '媒体', '丁报')).toBe(0),
  );

  const both = `
    | 奖项 | 版面 | 级别 | 金额 |
    | 奖   | 头版 | 省   | 10   |
    | 奖   | 二版 | 市   | 20   |
    | 奖   | 其他 | 省   | 5    |
    | 奖   | 其他 | 县   | 3    |`;

  it('looks at the rows that agree in every other condition, at all where none does', () => {
    const paid = (page: string, level: string) => ask('AWARD', both, '奖', '版面', page, '级别', level);
    expect([
      paid('头版', '省'),
      paid('二版', '省'),
      paid('二版', '县'),
      paid('头版', '县'),
      paid('三版', '县'),
    ]).toEqual([10, 5, 0, 0, 3]);
  });

  it('agrees in all of them, not in some', () => {
    const three =
      '| 奖项 | 版面 | 级别 | 体裁 | 金额 |\n| 奖 | 头版 | 省 | 新闻 | 10 |\n| 奖 | 二版 | 省 | 评论 | 20 |\n| 奖 | 其他 | 省 | 新闻 | 5 |';
    const paid = (page: string) => ask('AWARD', three, '奖', '版面', page, '级别', '省', '体裁', '新闻');
    expect([paid('头版'), paid('二版'), paid('三版')]).toEqual([10, 5, 5]);
  });

  it('looks at all rows where those beside it name nothing', () => {
    const blank = '| 奖项 | 版面 | 级别 | 金额 |\n| 奖 | 头版 | 省 | 10 |\n| 奖 | | 县 | 2 |\n| 奖 | 其他 | 县 | 3 |';
    const paid = (page: string) => ask('AWARD', blank, '奖', '版面', page, '级别', '县');
    expect([paid('头版'), paid('三版')]).toEqual([2, 3]);
  });

  it('leaves over what neither figures nor bounds name', () => {
    const mixed = '| 奖项 | 字数 | 金额 |\n| 奖 | 1000以上 | 10 |\n| 奖 | 500、600 | 7 |\n| 奖 | 其他 | 20 |';
    expect([1000, 500, 600, 700].map((count) => ask('AWARD', mixed, '奖', '字数', count))).toEqual([10, 7, 7, 20]);
  });

  it('leaves figures over as well', () => {
    const words = '| 奖项 | 字数 | 金额 |\n| 奖 | 1000以上 | 10 |\n| 奖 | 不足300 | 1 |\n| 奖 | 其他 | 5 |';
    expect([1000, 999, 300, 299].map((count) => ask('AWARD', words, '奖', '字数', count))).toEqual([10, 5, 5, 1]);
  });

  it('is what is left of the values that the scheme lists, be it nothing', () => {
    const graded = (good: string): string =>
      `| 奖项 | 等次 | 金额 |\n| 奖 | 优秀 | 10 |\n| 奖 | ${good} | 5 |\n| 奖 | 其他 | 1 |\n\n| 事实 | 取值 |\n| 等次 | 优秀、合格、不合格 |`;
    const paid = (good: string) =>
      ['优秀', '合格', '不合格'].map((grade) => ask('AWARD', graded(good), '奖', '等次', grade));
    expect(paid('合格')).toEqual([10, 5, 1]);
    expect(paid('合格、不合格')).toEqual([10, 5, 5]);
    expect(checkScheme(scheme(graded('合格、不合格'))).map(({ code }) => code)).toEqual([]);
    const lengths = '| 奖项 | 字数 | 金额 |\n| 奖 | 300以上 | 10 |\n| 奖 | 不足300 | 1 |\n| 奖 | 其他 | 5 |';
    expect(checkScheme(scheme(lengths)).map(({ code }) => code)).toEqual([]);
    expect(ask('AWARD', graded('合格'), '奖', '等次', '良好')).toMatchObject({ error: '#VALUE!' });
  });

  it('is a word of its own where the scheme lists it, or where nothing else is named', () => {
    const listed = `${media('其他')}\n\n| 事实 | 取值 |\n| 媒体 | 甲报、乙报、丙报、丁报、其他 |`;
    expect(ask('AWARD', listed, '奖', '媒体', '丁报')).toBe(0);
    expect(ask('AWARD', listed, '奖', '媒体', '其他')).toBe(5);
    expect(ask('AWARD', '| 奖项 | 版面 | 金额 |\n| 奖 | 其他 | 5 |', '奖', '版面', '其他')).toBe(5);
  });
});

describe('条件: conditions that name their facts', () => {
  const under = (cell: string, more = '') => scheme(`| 奖项 | 条件 | 金额 |\n| 奖 | ${cell} | 5 |${more}`);
  const facts = (cell: string): readonly string[] => under(cell).rules[0]?.when.map(({ fact }) => fact) ?? [];

  it.each<[string, readonly string[]]>([
    ['字数≥1000且级别为省级', ['字数', '级别']],
    ['字数≥1000，完成数>=任务数', ['字数', '完成数']],
    ['工龄满10年', ['工龄']],
    ['工龄不少于10年，迟到次数不超过3次', ['工龄', '迟到次数']],
    ['不限', []],
    ['无', []],
    ['-', []],
    ['——', []],
    ['/', []],
    ['', []],
  ])('%s asks %j', (cell, wanted) => {
    expect(facts(cell)).toEqual(wanted);
    expect(under(cell).findings).toEqual([]);
  });

  it('names the facts of its bounds', () => expect(under('完成数>=任务数').book.slots.has('任务数')).toBe(true));

  it.each<[string, object]>([
    ['字数≥1000或级别为省级', { code: 'requirement-unreadable', apart: true }],
    ['字数≥1000且完成数*2>=任务数', { code: 'requirement-unreadable', apart: true }],
    ['表现好', { code: 'requirement-unreadable', text: '表现好' }],
  ])('%s is none', (cell, wanted) => {
    expect(under(cell).findings).toMatchObject([wanted]);
    expect(facts(cell)).toEqual([]);
  });

  it('says apart of nothing else', () => expect(under('表现好').findings[0]).not.toHaveProperty('apart'));

  it('pays where all hold', () => {
    const rules = '| 奖项 | 条件 | 金额 |\n| 奖 | 字数≥1000且级别为省级 | 5 |';
    expect(
      typed('1000 | 省', '999 | 省', '1000 | 市').map(([count, level]) =>
        reckon(rules, '奖', '字数', count, '级别', level),
      ),
    ).toEqual([5, 0, 0]);
  });
});
