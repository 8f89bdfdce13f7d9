import { pickNamed } from '../../../src/rules/tables/roll-ups';
import { ratio } from '../../../src/facts/exact';
import { scheme } from './support';

type Cells = Readonly<Record<string, unknown>>;

const under = (cells: Cells, more: readonly (readonly unknown[])[] = []) =>
  scheme([['奖项', ...Object.keys(cells)], ['奖', ...Object.values(cells)], ...more]);

const codes = (cells: Cells, more?: readonly (readonly unknown[])[]): readonly string[] =>
  under(cells, more).findings.map(({ code }) => code);

const READING = [[], ['编号', '可选', '采用'], ['算法', '稿费最高、金额最高', '']];

describe('a row of 名额', () => {
  it.each<[unknown, readonly string[]]>([
    [366, ['ratio-out-of-range']],
    [367, ['ratio-is-date']],
    ['400', ['ratio-out-of-range']],
    ['0%', ['ratio-out-of-range']],
    ['-5%', ['ratio-out-of-range']],
    ['101%', ['ratio-out-of-range']],
    ['12月31日', ['ratio-is-date']],
    ['1月3日', ['ratio-is-date']],
    ['2023年1月', ['ratio-is-date']],
    ['2023/1/3', ['ratio-is-date']],
    ['1月3日前', ['ratio-is-date']],
    ['第2023-1', ['ratio-out-of-range']],
    ['大约10%', ['ratio-out-of-range']],
    ['10%左右的', ['ratio-out-of-range']],
    ['约10%', []],
    ['10%左右', []],
  ])('has no share where 比例 is %p: %j', (cell, wanted) => {
    expect(codes({ 比例: cell })).toEqual(wanted);
    expect(under({ 比例: cell }).places).toHaveLength(wanted.length === 0 ? 1 : 0);
  });

  it.each<[Cells, object]>([
    [{ 比例: '15%' }, { share: { ratio: ratio(3n, 20n) }, end: 'first', within: undefined, atLeast: undefined, atMost: undefined, eachAtLeast: undefined }],
    [{ 比例: '15%', 至少: '每个小组1名' }, { atLeast: undefined, eachAtLeast: 1 }],
    [{ 比例: '15%', 至少: '10名、各组不少于1名' }, { atLeast: 10, eachAtLeast: 1 }],
    [{ 比例: '15%', 至少: '不少于2人', 至多: '不超过5人' }, { atLeast: 2, atMost: 5 }],
    [{ 比例: '15%', 方向: '前' }, { end: 'first' }],
    [{ 比例: '15%', 方向: '倒数' }, { end: 'last' }],
    [{ 比例: '15%', 方向: '前后' }, { end: 'first' }],
    [{ 比例: '15%', 范围: '科室' }, { within: '科室' }],
  ])('%j', (cells, wanted) => {
    const { places, findings } = under(cells);
    expect(findings).toEqual([]);
    expect([{ atLeast: undefined, eachAtLeast: undefined, ...places[0] }]).toMatchObject([wanted]);
  }); // prettier-ignore

  it.each<[Cells, readonly string[]]>([
    [{ 比例: '15%', 至少: '不超过5人' }, ['entry-unreadable']],
    [{ 比例: '15%', 至多: '不少于5人' }, ['entry-unreadable']],
    [{ 比例: '15%', 至多: '5人或6人' }, ['entry-unreadable']],
    [{ 比例: '15%', 至多: '>=任务数' }, ['entry-unreadable']],
    [{ 比例: '', 条款: '一' }, ['share-missing']],
    [{ 比例: '15%', 至少: '10%' }, ['entry-unreadable']],
    [{ 比例: '15%', 至多: 2.5 }, ['entry-unreadable']],
    [{ 名额: '15%' }, ['entry-unreadable']],
    [{ 名额: '按15%' }, ['entry-unreadable']],
    [{ 名额: 0.15 }, ['entry-unreadable']],
    [{ 名额: -1 }, ['entry-unreadable']],
    [{ 名额: 45356 }, ['entry-unreadable']],
    [{ 名额: '0名' }, []],
    [{ 名额: '不多于10人' }, []],
  ])('says what is wrong with %j: %j', (cells, wanted) => expect(codes(cells)).toEqual(wanted));

  it('may stand in 奖励, where what is wrong is said once', () => {
    const both = scheme([
      ['奖项', '金额', '名额', '释义', '起'],
      ['奖', 500, 3, '无=甲', '某日'],
      ['乙', 300, '', '', ''],
    ]);
    expect(both.places.map(({ id, awards }) => [id, awards])).toEqual([['名额1', ['奖']]]);
    expect(both.findings.map(({ code }) => code).sort()).toEqual(['entry-unreadable', 'word-unknown']);
    expect([...codes({ 名额: 3, 释义: '无=甲', 起: '某日' })].sort()).toEqual(['entry-unreadable', 'word-unknown']);
  });
});

describe('a row of 汇总', () => {
  it('has its number, and names the readings that decide what to take', () => {
    const two = scheme([['奖项', '归并', '取'], ['奖', '标题', '算法、级别最高'], ['乙', '标题', '级别最高'], ...READING]); // prettier-ignore
    expect(two.rollUps.map(({ id, namesReadings }) => [id, namesReadings])).toEqual([
      ['汇总1', ['算法']],
      ['汇总2', []],
    ]);
    expect(two.rollUps[0]?.picks).toEqual([
      { by: 'reading', id: '算法' },
      { by: 'fact', fact: '级别' },
    ]);
  });

  it('knows the facts that any option of a reading takes by', () =>
    expect(under({ 归并: '标题', 取: '算法' }, READING).book.slots.has('稿费')).toBe(true));

  it.each<[string, readonly string[]]>([
    ['字数', []],
    ['字数最大', []],
    ['全部', []],
    ['随便金额', ['word-unknown']],
    ['级别最高者', ['word-unknown']],
    ['不分全部', ['word-unknown']],
  ])('取 %s: %j', (word, wanted) => expect(codes({ 归并: '标题', 取: word })).toEqual(wanted));

  it('takes by the whole name of a fact', () =>
    expect(pickNamed('最高分最高')).toEqual({ by: 'fact', fact: '最高分' }));
});
