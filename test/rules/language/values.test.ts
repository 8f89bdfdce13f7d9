import { ask, holds } from './support';

/** Of these values, those that satisfy the cell. */
const among = (fact: string, cell: unknown, values: readonly unknown[]): readonly unknown[] =>
  values.filter((value) => {
    const held = holds(fact, cell, value);
    if (typeof held !== 'boolean') throw new Error(JSON.stringify(held));
    return held;
  });

const levels = ['中央', '省', '市', '县', '乡'];

describe('a blank or a - means any', () => {
  it.each([[''], ['-'], ['—'], ['不限'], [null], [0]])('%j', (cell) =>
    expect(among('级别', cell, levels)).toEqual(levels),
  );
  it.each([[''], ['-'], [0]])('%j on a number', (cell) => expect(among('字数', cell, [1, 5000])).toEqual([1, 5000]));
});

describe('a value or a list', () => {
  it.each<readonly [string, unknown, readonly string[]]>([
    ['省级', '省级', ['省']],
    ['省', '省', ['省']],
    ['joined by 、', '省级、市级', ['省', '市']],
    ['joined by |', '省级|市级', ['省', '市']],
    ['one a line of the cell', '省级\n市级', ['省', '市']],
    ['traditional', '縣級', ['县']],
  ])('%s', (_what, cell, wanted) => expect(among('级别', cell, levels)).toEqual(wanted));

  it('of levels the scheme itself names', () => {
    expect(among('级别', '国办', ['国办', '省', '中央'])).toEqual(['国办']);
    expect(among('级别', '国办、省级专题', ['国办', '省级专题', '省', '中央'])).toEqual(['国办', '省级专题']);
  });
  it('of an open text', () => expect(among('栏目', '要闻、时评', ['要闻', '时评', '副刊'])).toEqual(['要闻', '时评']));
  it('of outlets, book-title marks or not', () =>
    expect(among('媒体', '《人民日报》、求是', ['人民日报', '《求是》', '瞭望'])).toEqual(['人民日报', '《求是》']));
  it('of numbers', () => expect(among('名次', '1、3', [1, 2, 3])).toEqual([1, 3]));
  it('a number in the cell', () => expect(among('名次', 2, [1, 2, 3])).toEqual([2]));
});

describe('非… and 除…外 are not', () => {
  it.each<readonly [string, readonly string[]]>([
    ['非县级', ['中央', '省', '市', '乡']],
    ['非省级、市级', ['中央', '县', '乡']],
    ['除市级外', ['中央', '省', '县', '乡']],
    ['除市级以外', ['中央', '省', '县', '乡']],
    ['除省级、市级外', ['中央', '县', '乡']],
    ['市级除外', ['中央', '省', '县', '乡']],
    ['市级以外', ['中央', '省', '县', '乡']],
    ['省级、市级以外', ['中央', '县', '乡']],
  ])('%s', (cell, wanted) => expect(among('级别', cell, levels)).toEqual(wanted));
  it.each<readonly [string, string, readonly unknown[], readonly unknown[]]>([
    ['名次', '非第一名', [1, 2, 3], [2, 3]],
    ['字数', '非1000字以上', [999, 1000], [999]],
    ['媒体', '除《求是》外', ['求是', '瞭望'], ['瞭望']],
    ['栏目', '非要闻', ['要闻', '副刊'], ['副刊']],
  ])('%s %s', (fact, cell, values, wanted) => expect(among(fact, cell, values)).toEqual(wanted));
});

describe('yes or no', () => {
  const yes = ['是', '有', '√', 'TRUE', true, 1, '1'];
  const no = ['否', '无', 'FALSE', false, '', '×'];
  it.each(['是', '有', '√'])('%s', (cell) => expect(among('独家', cell, [...yes, ...no])).toEqual(yes));
  it.each(['否', '无'])('%s', (cell) => expect(among('独家', cell, [...yes, ...no])).toEqual(no));
  it('in a column of both', () => {
    const tables = `
      | 奖项 | 独家 | 金额 |
      | 奖   | 有   | 200  |
      | 奖   | 无   | 100  |`;
    expect(ask('AWARD', tables, '奖', '| 独家 |\n| √ |\n| 无 |\n| 有 |')).toEqual([[200], [100], [200]]);
  });
});

describe('a row matches, fails, or cannot be decided because a fact is missing', () => {
  const tables = `
    | 奖项 | 级别 | 字数       | 领导批示 | 金额 |
    | 奖   | 省   | 1000字以上 |          | 300  |
    | 奖   | 省   |            |          | 100  |
    | 奖   | 市   |            | 是       | 50   |`;
  it.each<readonly [readonly unknown[], unknown]>([
    [['级别', '省', '字数', 1000], 300],
    [['级别', '省', '字数', 999], 100],
    [['级别', '县'], 0],
    [['级别', '市', '领导批示', '是'], 50],
    [['级别', '市'], 0],
  ])('%j: %p', (facts, wanted) => expect(ask('AWARD', tables, '奖', ...facts)).toBe(wanted));
  it('an error names all missing facts that matter', () => {
    expect(ask('AWARD', tables, '奖', '级别', '省')).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining('缺字数'),
    });
    expect(ask('AWARD', tables, '奖', '领导批示', '是')).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining('缺级别、字数'),
    });
  });
});
