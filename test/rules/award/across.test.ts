import { explain } from '../../../src/functions/explain';
import { grid, unbar } from '../tables/support';
import { reckon } from './support';

/** A tariff by level and length, with the roll-up under test below it. */
const scheme = (rollUp: string): string => `
  | 奖项 | 级别 | 字数       | 形式     | 金额   |
  | 上稿 | 省   | 不足1000字 | 文稿     | 200    |
  | 上稿 | 省   | 1000字以上 | 文稿     | 600    |
  | 上稿 | 市   | 不足1000字 | 文稿     | 50     |
  | 上稿 | 市   | 1000字以上 | 文稿     | 300    |
  | 上稿 | 市   |            | 电视新闻 | 稿费*2 |
  | 上稿 | 县   |            |          | -20    |

  | 奖项 | 归并 | 取 | 条款 |
  ${rollUp}`;

const rows = (...lines: readonly string[]): string =>
  ['| 作者 | 标题 | 级别 | 字数 | 形式 | 稿费 |', ...lines].join('\n');

describe('of rows that are one thing one is paid', () => {
  it.each<[string, string, readonly string[], readonly (number | string)[]]>([
    ['the highest level', '级别最高', ['| 甲 | A | 市 | 1200 | | |', '| 甲 | A | 省 | 500 | | |'], [0, 200]],
    ['the highest amount', '金额最高', ['| 甲 | A | 市 | 1200 | | |', '| 甲 | A | 省 | 500 | | |'], [300, 0]],
    ['by level, then by amount', '级别最高、金额最高', ['| 甲 | A | 市 | 500 | | |', '| 甲 | A | 市 | 1200 | | |'], [0, 300]],
    ['of equals the first', '级别最高、金额最高', ['| 甲 | A | 市 | 500 | | |', '| 甲 | A | 市 | 500 | | |'], [50, 0]],
    ['by level alone, of equals the first', '级别最高', ['| 甲 | A | 市 | 500 | | |', '| 甲 | A | 市 | 1200 | | |'], [50, 0]],
    ['the highest fee', '稿费最高', ['| 甲 | A | 市 | 500 | | 10 |', '| 甲 | A | 省 | 500 | | 5 |'], [50, 0]],
    ['a row without the fee comes last', '稿费最高', ['| 甲 | A | 省 | 500 | | |', '| 甲 | A | 市 | 500 | | 1 |'], [0, 50]],
    ['all', '全部', ['| 甲 | A | 市 | 500 | | |', '| 甲 | A | 省 | 500 | | |'], [50, 200]],
    ['blank: the highest amount', '', ['| 甲 | A | 市 | 1200 | | |', '| 甲 | A | 省 | 500 | | |'], [300, 0]],
    ['the largest penalty', '金额最高', ['| 甲 | A | 县 | 1 | | |', '| 甲 | A | 县 | 1 | | |'], [-20, 0]],
    ['a level that pays nothing still counts by level', '级别最高', ['| 甲 | A | 中央 | 500 | | |', '| 甲 | A | 省 | 500 | | |'], [0, 0]],
    ['three of them', '金额最高', ['| 甲 | A | 市 | 500 | | |', '| 甲 | A | 省 | 500 | | |', '| 甲 | A | 市 | 1200 | | |'], [0, 0, 300]],
  ])('%s', (_name, pick, lines, wanted) => expect(reckon(scheme(`| 上稿 | 作者、标题 | ${pick} | 五 |`), '上稿', rows(...lines))).toEqual(wanted)); // prettier-ignore

  it.each<[string, readonly string[], readonly (number | string)[]]>([
    ['another author, another article', ['| 甲 | A | 省 | 500 | | |', '| 乙 | A | 省 | 500 | | |'], [200, 200]],
    ['another title, another article', ['| 甲 | A | 省 | 500 | | |', '| 甲 | B | 省 | 500 | | |'], [200, 200]],
    ['a row that lacks a fact stands alone', ['| 甲 | | 省 | 500 | | |', '| 甲 | | 省 | 500 | | |'], [200, 200]],
    [
      'blanks, width and script do not part them',
      ['| 甲 | 葡萄 Ａ | 省 | 500 | | |', '| 甲 | 葡萄A | 省 | 500 | | |'],
      [200, 0],
    ],
    [
      'an undecided row keeps its error, the other its amount',
      ['| 甲 | A | 省 | | | |', '| 甲 | A | 市 | 500 | | |'],
      ['缺字数', 50],
    ],
    [
      'a bad row keeps its error, the other its amount',
      ['| 甲 | A | 区里 | 500 | | |', '| 甲 | A | 市 | 500 | | |'],
      ['误级别', 50],
    ],
    [
      'blank rows between do not matter',
      ['| 甲 | A | 市 | 500 | | |', '| | | | | | |', '| 甲 | A | 省 | 500 | | |'],
      [0, '', 200],
    ],
  ])('%s', (_name, lines, wanted) =>
    expect(reckon(scheme('| 上稿 | 作者、标题 | 级别最高、金额最高 | 五 |'), '上稿', rows(...lines))).toEqual(wanted),
  );
});

describe('a row whose amount is taken away puts out none that has its own', () => {
  const away = `
    | 奖项 | 级别 | 单位类型 | 跟班 | 金额     | 方式 |
    | 上稿 | 省   |          |      | 200      |      |
    | 上稿 | 市   |          |      | 50       |      |
    | 上稿 |      | 外单位   | 否   | 0倍      | 倍乘 |
    | 奖项 | 归并       | 取       | 门槛       |
    | 上稿 | 作者、标题 | 级别最高 | 字数>=300  |`;
  const withheld = `
    | 奖项 | 级别 | 处分 | 金额     |
    | 上稿 | 省   |      | 200      |
    | 上稿 | 市   |      | 50       |
    | 上稿 |      | 是   | 不予奖励 |
    | 奖项 | 归并       | 取       |
    | 上稿 | 作者、标题 | 级别最高 |`;
  const table = (...lines: readonly string[]): string =>
    ['| 作者 | 标题 | 级别 | 单位类型 | 跟班 | 字数 | 处分 |', ...lines].join('\n');

  it.each<[string, string, readonly string[], readonly number[]]>([
    ['by a factor, before it', away, ['| 甲 | A | 省 | 外单位 | 否 | 500 | |', '| 甲 | A | 市 | 外单位 | 是 | 500 | |'], [0, 50]],
    ['by a factor, behind it', away, ['| 甲 | A | 市 | 外单位 | 是 | 500 | |', '| 甲 | A | 省 | 外单位 | 否 | 500 | |'], [50, 0]],
    ['by 门槛', away, ['| 甲 | A | 省 | 本单位 | | 299 | |', '| 甲 | A | 市 | 本单位 | | 300 | |'], [0, 50]],
    ['by 不予奖励', withheld, ['| 甲 | A | 省 | 本单位 | | 500 | 是 |', '| 甲 | A | 市 | 本单位 | | 500 | |'], [0, 50]],
    ['by a factor, lower', away, ['| 甲 | A | 市 | 外单位 | 否 | 500 | |', '| 甲 | A | 省 | 本单位 | | 500 | |'], [0, 200]],
    ['from all of them', away, ['| 甲 | A | 省 | 外单位 | 否 | 500 | |', '| 甲 | A | 市 | 外单位 | 否 | 500 | |'], [0, 0]],
    ['of the others one is paid', away, ['| 甲 | A | 省 | 外单位 | 否 | 500 | |', '| 甲 | A | 市 | 本单位 | | 500 | |', '| 甲 | A | 市 | 本单位 | | 500 | |'], [0, 50, 0]],
  ])('%s', (_name, tables, lines, wanted) => expect(reckon(tables, '上稿', table(...lines))).toEqual(wanted)); // prettier-ignore

  it('and says of itself why it has nothing; a lower one is told of the row that is paid', () => {
    const said = (...lines: readonly string[]) =>
      explain('zh', unbar(grid(away)), [['上稿']], [unbar(grid(table(...lines)))]);
    const taken = '| 甲 | A | 省 | 外单位 | 否 | 500 | |';
    expect(said(taken, '| 甲 | A | 市 | 本单位 | | 500 | |')).toEqual([
      expect.stringContaining('再乘0'),
      expect.stringContaining('50元'),
    ]);
    expect(said(taken.replace('省', '市'), '| 甲 | A | 省 | 本单位 | | 500 | |')).toEqual([
      expect.stringContaining('奖在表内第2行'),
      expect.stringContaining('200元'),
    ]);
  });
});

describe('EXPLAIN of a row that lacks its key says that nobody looked for the same article', () => {
  const said = (tables: string, ...lines: readonly string[]): readonly unknown[] => {
    const table = ['| 稿件编号 | 作者 | 标题 | 级别 | 字数 | 形式 |', ...lines].join('\n');
    const answer = explain('zh', unbar(grid(tables)), [['上稿']], [unbar(grid(table))]);
    return [answer].flat().map((text) => /[^。]*未查同稿。$/.exec(String(text))?.[0] ?? '');
  };
  const numbered = scheme('| 上稿 | 稿件编号或作者、标题 | 级别最高 | |');

  it.each<[string, string, string]>([
    ['without a title', '| | 甲 | | 省 | 500 | |', '没有标题，未查同稿。'],
    ['without an author', '| | | A | 省 | 500 | |', '没有作者，未查同稿。'],
    ['without either', '| | | | 省 | 500 | |', '没有作者、标题，未查同稿。'],
    ['with a number', '| 7 | | | 省 | 500 | |', ''],
    ['with author and title', '| | 甲 | A | 省 | 500 | |', ''],
  ])('%s', (_name, line, wanted) => expect(said(numbered, line, '| 8 | 乙 | B | 省 | 500 | |')).toEqual([wanted, '']));

  it('alike rows, of which one has its title', () =>
    expect(
      said(
        numbered,
        '| | 甲 | A | 省 | 500 | |',
        '| | 甲 | | 省 | 500 | |',
        '| | 甲 | B | 省 | 500 | |',
        '| | | | 省 | 500 | |',
      ),
    ).toEqual(['', '没有标题，未查同稿。', '', '没有作者、标题，未查同稿。']));

  it('not where nothing makes rows one thing', () =>
    expect(said(scheme('| 上稿 |  | 全部 | |'), '| | 甲 | | 省 | 500 | |', '| | 甲 | | 省 | 500 | |')).toEqual([
      '',
      '',
    ]));
});

describe('a key of several facts, or one before others', () => {
  const numbered = scheme('| 上稿 | 稿件编号或作者、标题 | 级别最高、金额最高 | 五 |');
  const table = (...lines: readonly string[]): string =>
    ['| 稿件编号 | 作者 | 标题 | 级别 | 字数 |', ...lines].join('\n');

  it.each<[string, readonly string[], readonly (number | string)[]]>([
    [
      'one number, one article, whatever its title',
      ['| 7 | 甲 | A | 市 | 500 |', '| 7 | 甲 | A之二 | 省 | 500 |'],
      [0, 200],
    ],
    ['two numbers, two articles of one title', ['| 7 | 甲 | A | 市 | 500 |', '| 8 | 甲 | A | 省 | 500 |'], [50, 200]],
    ['without a number the title decides', ['| | 甲 | A | 市 | 500 |', '| | 甲 | A | 省 | 500 |'], [0, 200]],
    [
      'a row without a number joins the numbered one of its title',
      ['| | 甲 | A | 市 | 500 |', '| 7 | 甲 | A | 省 | 500 |'],
      [0, 200],
    ],
    ['a number as text or figure', ['| 07 | 甲 | A | 市 | 500 |', '| ０７ | 甲 | B | 省 | 500 |'], [0, 200]],
  ])('%s', (_name, lines, wanted) => expect(reckon(numbered, '上稿', table(...lines))).toEqual(wanted));
});

describe('roll-ups', () => {
  it('hold for the awards they name', () => {
    const two = `
      | 奖项     | 金额 |
      | 甲、乙   | 100  |
      | 丙       | 10   |
      | 奖项 | 归并 | 取       |
      | 甲、乙 | 标题 | 金额最高 |`;
    const lines = '| 奖项 | 标题 |\n| 甲 | A |\n| 甲 | A |\n| 丙 | A |\n| 丙 | A |';
    expect(reckon(two, '', lines)).toEqual([100, 0, 10, 10]);
  });

  it('without an award hold for every award', () => {
    const all = '| 奖项 | 金额 |\n| 甲 | 100 |\n| 奖项 | 归并 | 取 |\n| | 标题 | 金额最高 |';
    expect(reckon(all, '甲', '| 标题 |\n| A |\n| A |')).toEqual([100, 0]);
  });

  it('hold for the row asked for alone, which still knows the others', () => {
    const one = scheme('| 上稿 | 作者、标题 | 级别最高 | 五 |');
    const table = rows('| 甲 | A | 省 | 500 | | |', '| 甲 | A | 市 | 500 | | |');
    expect(reckon(one, '上稿', table, '行', 1)).toBe(200);
    expect(reckon(one, '上稿', table, '行', 2)).toBe(0);
    expect(reckon(one, '上稿', table, '行', 3)).toBe('no-such-row');
    expect(reckon(one, '上稿', table, '行', 1.5)).toBe('no-such-row');
  });
});
