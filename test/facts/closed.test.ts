import fc from 'fast-check';
import { closedValue, rankOf } from '../../src/facts/closed';
import type { ClosedValue } from '../../src/facts/fact';
import { ladder, ladderWith } from '../../src/facts/levels';
import { hostileTexts } from './arbitraries';

const set = (...names: readonly string[]): readonly ClosedValue[] => names.map((name) => ({ name, synonyms: [] }));

it.each([
  ['A', 'A类'],
  ['ａ类', 'A类'],
  ['甲', '甲等'],
  ['甲级', '甲等'],
])('%s is %s: a letter says it all', (raw, name) => expect(closedValue(set('A类', 'B类', '甲等'), raw)).toBe(name));

it.each([
  ['特等', '特等奖'],
  ['优秀', '优秀奖'],
  ['称职等次', '称职'],
])('%s is %s', (raw, name) => expect(closedValue(set('特等奖', '优秀奖', '称职', '新闻奖'), raw)).toBe(name));

it('新闻 is not 新闻奖', () => expect(closedValue(set('新闻奖'), '新闻')).toBeUndefined());

it.each(['类', 'C类', '人类', '乙档'])('%s is none of them', (raw) =>
  expect(closedValue(set('A类', '甲等', '人'), raw)).toBeUndefined(),
);

describe('levels', () => {
  it.each([
    ['中央', '中央'],
    ['中央级', '中央'],
    ['国家级', '中央'],
    ['國家級', '中央'],
    ['国家', '中央'],
    ['全国', '中央'],
    ['省', '省'],
    ['省级', '省'],
    [' 省 级 ', '省'],
    ['自治区', '省'],
    ['自治区级', '省'],
    ['直辖市', '省'],
    ['市', '市'],
    ['市级', '市'],
    ['地市级', '市'],
    ['地级市', '市'],
    ['州', '市'],
    ['州级', '市'],
    ['自治州', '市'],
    ['县', '县'],
    ['区县级', '县'],
    ['乡镇', '乡'],
    ['镇级', '乡'],
    ['《省级》', '省'],
  ])('%s is %s', (raw, name) => expect(closedValue(ladder, raw)).toBe(name));

  it.each(['', '级', '区里', '世界级', '省市', '省级专题', '国办', '一'])('%s is none of the ladder', (raw) =>
    expect(closedValue(ladder, raw)).toBeUndefined(),
  );

  it('that a scheme names stand above the rung they begin like, others below all', () => {
    const own = ladderWith(['省级专题', '村']);
    expect(own.map((value) => value.name)).toEqual(['中央', '省级专题', '省', '市', '县', '乡', '村']);
    expect(closedValue(own, '省级专题')).toBe('省级专题');
    expect(closedValue(own, '省级')).toBe('省');
    expect(rankOf(own, '省级专题')).toBeLessThan(rankOf(own, '省'));
    expect(rankOf(own, '无此级')).toBe(own.length);
  });
});

describe('closed values', () => {
  it('may end in 工作', () => {
    const items = set('督查', '接待', '信访接待', '工作');
    expect(closedValue(items, '督查工作')).toBe('督查');
    expect(closedValue(items, '信访工作')).toBeUndefined();
    expect(closedValue(items, '工作')).toBe('工作');
  });

  it.each([
    ['一', '一'],
    ['一档', '一'],
    ['第一档', '一'],
    ['1', '一'],
    ['１', '一'],
    ['第1档', '一'],
    ['一等奖', '一'],
    ['一等', '一'],
    ['二類', '二'],
    ['第二名', '二'],
  ])('%s is %s', (raw, name) => expect(closedValue(set('一', '二', '三'), raw)).toBe(name));

  it.each(['四', '4', '十一', '档', '一二', '一甲'])('%s is none of 一 二 三', (raw) =>
    expect(closedValue(set('一', '二', '三'), raw)).toBeUndefined(),
  );

  it.each([
    ['第11批', '第十一批'],
    ['11批', '第十一批'],
    ['乙1档', undefined],
    ['调研工作组', undefined],
    ['調研組', '调研组'],
  ])('of 第十一批, 1档 and 调研组 %s is %s', (raw, name) =>
    expect(closedValue(set('第十一批', '1档', '调研组'), raw)).toBe(name),
  );

  it('stand in the order of the set, the highest first, what is none of them behind all', () =>
    expect(['一', '二', '四'].map((name) => rankOf(set('一', '二', '三'), name))).toEqual([0, 1, 3]));

  it('接待 is not 信访接待', () => {
    const items = set('接待', '信访接待');
    expect(closedValue(items, '信访接待')).toBe('信访接待');
    expect(closedValue(items, '接待')).toBe('接待');
    expect(closedValue(items, '信访')).toBeUndefined();
  });

  it('a name wins over the synonym of another value', () =>
    expect(
      closedValue(
        [
          { name: '市', synonyms: ['州'] },
          { name: '州', synonyms: [] },
        ],
        '州级',
      ),
    ).toBe('州'));

  it('every name and synonym finds its value', () => {
    for (const value of ladder)
      for (const word of [value.name, ...value.synonyms])
        expect([word, closedValue(ladder, word)]).toEqual([word, value.name]);
  });

  it('never throws, and is quick', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void closedValue(ladder, text)));
    hostileTexts.forEach((text) => expect(() => closedValue(ladder, text)).not.toThrow());
  });
});
