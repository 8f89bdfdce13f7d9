import { divide, type Exact } from '../../../src/facts/exact';
import { parseCondition } from '../../../src/rules/conditions/parse';
import { among, facts } from './support';

describe('a value or a list', () => {
  const levels = ['国办', '中央', '省级专题', '省', '市', '县', '乡'];

  it.each<[string, readonly string[]]>([
    ['国办', ['国办']],
    ['国办、省级专题', ['国办', '省级专题']],
    ['省级|市级', ['省', '市']],
    ['省级,市级', ['省', '市']],
    ['省级；市级', ['省', '市']],
    ['省/市', ['省', '市']],
    ['省级或市级', ['省', '市']],
    ['省级或者市级', ['省', '市']],
    ['省级\n市级', ['省', '市']],
    ['国家级、自治区、州', ['中央', '省', '市']],
    ['省級、鄉鎮', ['省', '乡']],
    ['国家级(含中央级)', ['中央']],
    ['市级（含县级、乡镇）', ['市', '县', '乡']],
    ['市级以上(含市级)', ['国办', '中央', '省级专题', '省', '市']],
  ])('of levels: %s', (cell, wanted) => expect(among(facts.level, cell, levels)).toEqual(wanted));

  it.each<[string, readonly string[]]>([
    ['《人民日报》', ['人民日报']],
    ['人民日报、《求是》', ['人民日报', '求是']],
    ['人民日报\n求是', ['人民日报', '求是']],
    ['人民日報', ['人民日报']],
    ['光明日报', []],
  ])('of outlets: %s', (cell, wanted) =>
    expect(among(facts.outlet, cell, ['人民日报', '求是', '湖南日报'])).toEqual(wanted),
  );

  it.each<[unknown, readonly Exact[]]>([
    ['3', [3]],
    [3, [3]],
    ['第三名', [3]],
    ['第一名、第三名', [1, 3]],
    ['1|3', [1, 3]],
    ['1、2', [1, 2]],
    ['0次', [0]],
    ['零', [0]],
    [1 / 3, [divide(1, 3)]],
    [0.1 + 0.2, [divide(3, 10)]],
    ['1/3', [divide(1, 3)]],
    ['30%', [divide(3, 10)]],
    ['1,200', [1200]],
    ['1,200、3', [3, 1200]],
  ])('of numbers: %p', (cell, wanted) =>
    expect(among(facts.number, cell, [0, 1, 2, 3, divide(1, 3), divide(3, 10), 200, 1200])).toEqual(wanted),
  );

  it.each<[unknown, readonly number[]]>([
    ['2012-9-3', [41155]],
    ['2012-9-3、2012-9-4', [41155, 41156]],
    ['2012/9/3', [41155]],
    ['2012/9/3,2012/9/4', [41155, 41156]],
    [41155, [41155]],
  ])('of dates: %p', (cell, wanted) => expect(among(facts.date, cell, [41154, 41155, 41156])).toEqual(wanted));

  it.each([
    ['新闻', ['新闻']],
    ['调研、新闻', ['调研', '新闻']],
    ['調研', ['调研']],
    [' 新 闻 ', ['新闻']],
  ])('of open texts: %s', (cell, wanted) => expect(among(facts.text, cell, ['调研', '新闻', '通讯'])).toEqual(wanted));

  it('of titles one behind another', () =>
    expect(among(facts.text, '《求是》《瞭望》等', ['《求是》', '《瞭望》', '求是'])).toEqual([
      '《求是》',
      '《瞭望》',
    ]));

  it('a value that a closed set does not hold is a fault that names the set', () =>
    expect(parseCondition('省级、区里', facts.level)).toEqual({
      ok: false,
      fault: { code: 'value-not-in-set', fact: '级别', text: '省级、区里', value: '区里', values: levels },
    }));
});

describe('any', () => {
  it.each([null, undefined, '', '  ', 0, '-', '—', '——', '–', '/', '不限'])('%j', (cell) => {
    expect(parseCondition(cell, facts.level)).toEqual({ ok: true, condition: { kind: 'any' } });
    expect(parseCondition(cell, facts.number)).toEqual({ ok: true, condition: { kind: 'any' } });
    expect(parseCondition(cell, facts.flag)).toEqual({ ok: true, condition: { kind: 'any' } });
  });

  it('a real zero is written as text', () => {
    expect(among(facts.number, '0', [0, 1])).toEqual([0]);
    expect(among(facts.number, '0元', [0, 1])).toEqual([0]);
    expect(among(facts.number, 0, [0, 1])).toEqual([0, 1]);
  });
});
