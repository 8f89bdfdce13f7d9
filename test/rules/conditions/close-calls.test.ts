import { divide, type Exact } from '../../../src/facts/exact';
import { parseCondition } from '../../../src/rules/conditions/parse';
import { among, facts, held } from './support';

/** Texts that one letter keeps apart from another reading. */
describe('bounds', () => {
  it.each<[string, readonly Exact[]]>([
    ['不少于(达标数+1)不超过10', [6, 10]],
    ['不少于达标数+1不超过10', [6, 10]],
    ['满6年，且不满10年', [6]],
    ['满6年且,不满10年', [6]],
    ['12/3/2以上', [2, 5, 6, 10]],
    ['3内', [1, 2]],
    ['3天内', [1, 2]],
    ['2(含)内', [1, 2]],
    ['2天（含）内', [1, 2]],
    ['2天（不含）内', [1]],
    ['2天以内（含2天）', [1, 2]],
    ['2天以内(不含2天)', [1]],
    ['2个工作日内', [1, 2]],
    ['2工作日内', [1, 2]],
    ['2个小时内', [1, 2]],
    ['2小时内', [1, 2]],
    ['2个月内', [1, 2]],
    ['2月内', [1, 2]],
  ])('%s', (cell, wanted) => expect(among(facts.number, cell, [1, 2, 5, 6, 10], { 达标数: 5 })).toEqual(wanted));

  it.each(['超过10次以下', '不满10次以上', '不少于10次以内'])('%s contradicts itself', (cell) =>
    expect(parseCondition(cell, facts.number).ok).toBe(false),
  );

  // 35 is to be left out, and the brackets stand behind 50.
  it.each(['35岁以上50岁以下（不含35岁）', '35-50岁（不含35岁）', '5万以上15万以下(不包括5万)'])(
    '%s is not taken to exclude the last figure',
    (cell) => expect(parseCondition(cell, facts.number).ok).toBe(false),
  );

  it.each<[string, readonly Exact[]]>([
    ['35岁以上50岁以下（不含50岁）', [35, 40]],
    ['15至50（不含50）', [35, 40]],
  ])('%s', (cell, wanted) => expect(among(facts.number, cell, [35, 40, 50])).toEqual(wanted));

  it('of a date may be another date of the row', () => {
    expect(held(facts.date, '开始日期以后', 41180, { 开始日期: 41178 })).toEqual({ kind: 'yes' });
    expect(held(facts.date, '开始日期以后', 41170, { 开始日期: 41178 })).toEqual({ kind: 'no' });
  });
});

describe('intervals', () => {
  it.each<[string, readonly Exact[]]>([
    ['60——80', [60, 70, 80]],
    ['60————80分', [60, 70, 80]],
    ['1或者60至70', [1, 60, 70]],
  ])('%s', (cell, wanted) => expect(among(facts.number, cell, [1, 60, 70, 80])).toEqual(wanted));

  it.each(['约[60,80)', '[60,80)约', '任务数至80', '[60,80', '60,80)'])('%s is none', (cell) =>
    expect(parseCondition(cell, facts.number).ok).toBe(false),
  );

  it('of dates, with a long dash', () =>
    expect(among(facts.date, '2012-9-1——2012-9-3', [41152, 41153, 41155, 41156])).toEqual([41153, 41155]));
});

describe('lists', () => {
  it.each<[string, readonly Exact[]]>([
    ['1或者2', [1, 2]],
    ['1或2', [1, 2]],
    ['1,2', [1, 2]],
    ['1、,2', [1, 2]],
    ['1/2', [divide(1, 2)]],
  ])('of figures: %s', (cell, wanted) => expect(among(facts.number, cell, [1, 2, 12, divide(1, 2)])).toEqual(wanted));

  it('of dates: 或者', () =>
    expect(among(facts.date, '2012-9-3或者2012-9-4', [41154, 41155, 41156])).toEqual([41155, 41156]));

  it.each<[string, readonly string[]]>([
    ['新闻、、调研', ['新闻', '调研']],
    ['新闻、 ', ['新闻']],
    ['《求是》等', ['《求是》']],
  ])('of texts: %s', (cell, values) =>
    expect(parseCondition(cell, facts.text)).toEqual({ ok: true, condition: { kind: 'list', values } }),
  );

  it.each<[string, readonly string[]]>([
    ['省级和市级', ['省', '市']],
    ['省级与市级', ['省', '市']],
    ['省级和地市级', ['省', '市']],
    ['省市县级', ['省', '市', '县']],
    ['省市县级、国办', ['省', '市', '县', '国办']],
    ['国办，省市级', ['国办', '省', '市']],
    ['省、市县级', ['省', '市', '县']],
  ])('of levels: %s', (cell, wanted) =>
    expect([...among(facts.level, cell, ['国办', '省', '市', '县', '乡'])].sort()).toEqual([...wanted].sort()),
  );
});
