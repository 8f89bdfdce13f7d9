import type { Fact, Value } from '../../../src/facts/fact';
import { spread } from '../../../src/rules/conditions/list';
import { parseCondition } from '../../../src/rules/conditions/parse';
import { among, facts, held } from './support';

const number = (name: string): Fact => ({ ...facts.number, name });
const numbers = [4, 5, 6, 9, 10, 11];
const up = [5, 6, 9, 10, 11];

/** The fault of a cell that cannot be read as a condition on the fact; undefined for one that can. */
function faultOf(fact: Fact, cell: unknown): string | undefined {
  const parsed = parseCondition(cell, fact);
  return parsed.ok ? undefined : parsed.fault.code;
}

describe('words that add nothing to a figure', () => {
  it.each<[string, readonly number[]]>([
    ['累计5次以上', up],
    ['累积满5次', up],
    ['全年累计5次以上', up],
    ['当月累计5次以上', up],
    ['本季累计5次以上', up],
    ['年度累计5次以上', up],
    ['一年内累计5次以上', up],
    ['合计5次以上', up],
    ['总计5次以上', up],
    ['共计5次以上', up],
    ['满5次的', up],
    ['满5次者', up],
    ['在5至10之间', [5, 6, 9, 10]],
    ['在5次至10次之间', [5, 6, 9, 10]],
    ['5次以上且在10次以下', [5, 6, 9, 10]],
    ['不得少于5次', up],
    ['不得多于5次', [4, 5]],
    ['5+', up],
    ['5起以上', up],
    ['5起（含5起）以上', up],
    ['5起', [5]],
    ['五次内', [4, 5]],
    ['5次（含）内', [4, 5]],
    ['5或9', [5, 9]],
    ['5或者9', [5, 9]],
    ['次数5以上,次数10以下', [5, 6, 9, 10]],
  ])('%s', (cell, wanted) => expect(among(facts.number, cell, numbers)).toEqual(wanted));

  it.each<[string, string, readonly number[]]>([
    ['连续旷工天数', '连续5天以上', up],
    ['信访起数', '5起', [5]],
    ['信访起数', '5起以上', up],
    ['办理时长', '5个工作日内', [4, 5]],
    ['办理时长', '5小时内', [4, 5]],
    ['办理时长', '5分钟内', [4, 5]],
    ['办理时长', '5个月内', [4, 5]],
  ])('%s: %s', (name, cell, wanted) => expect(among(number(name), cell, numbers)).toEqual(wanted));

  it.each<[string, readonly number[]]>([
    ['1千+', [1000, 2000]],
    ['2千+', [2000]],
  ])('with its scale: %s', (cell, wanted) => expect(among(facts.number, cell, [999, 1000, 2000])).toEqual(wanted));

  it.each(['连续5次以上', '次数', '本届累计5次以上', '5+2', '5次内外'])('are no others: %s', (cell) =>
    expect(faultOf(facts.number, cell)).toBe('condition-unreadable'),
  );
});

describe('what stands between the values of a list', () => {
  const levels = ['中央', '省', '市', '县', '乡'];

  it.each<[Fact, string, readonly Value[], readonly Value[]]>([
    [facts.level, '省级和市级', levels, ['省', '市']],
    [facts.level, '省级与县级', levels, ['省', '县']],
    [facts.level, '省市级', levels, ['省', '市']],
    [facts.level, '省市县级', levels, ['省', '市', '县']],
    [facts.level, '中央、省市级、乡级', levels, ['中央', '省', '市', '乡']],
    [facts.outlet, '《求是》《瞭望》', ['求是', '瞭望', '求是瞭望'], ['求是', '瞭望']],
    [facts.outlet, '《求是》《瞭望》等', ['求是', '瞭望'], ['求是', '瞭望']],
    [facts.outlet, '求是、《瞭望》', ['求是', '瞭望'], ['求是', '瞭望']],
    [facts.date, '2012-9-3或2012-9-4', [41154, 41155, 41156], [41155, 41156]],
    [facts.date, '2012-9-3或者2012-9-4', [41154, 41155, 41156], [41155, 41156]],
  ])('of %o: %s', (fact, cell, values, wanted) => expect(among(fact, cell, values)).toEqual(wanted));

  it.each<[string, readonly string[]]>([
    ['1-3月', ['1-3月', '1月', '2月', '3月']],
    ['9月-11月', ['9月-11月', '9月', '10月', '11月']],
    ['8至9号楼', ['8至9号楼', '8号楼', '9号楼']],
    ['1到1组', ['1到1组', '1组']],
    ['3-1月', ['3-1月']],
    ['1-3', ['1-3']],
    ['1+3月', ['1+3月']],
    ['1-3个工作日', ['1-3个工作日']],
    ['111-112月', ['111-112月']],
    ['第1-3组', ['第1-3组', '1组', '2组', '3组']],
    ['第一至三组', ['第一至三组', '一组', '二组', '三组']],
    ['书记和主任', ['书记和主任', '书记', '主任']],
    ['协和医院', ['协和医院']],
    ['新闻', ['新闻']],
  ])('%s names %j', (part, wanted) => expect(spread(part)).toEqual(wanted));

  it('names each where the values are open, not where they are listed', () => {
    expect(among(facts.text, '1-2组、新闻', ['1组', '2组', '3组', '新闻'])).toEqual(['1组', '2组', '新闻']);
    expect(faultOf({ ...facts.text, values: [{ name: '1组', synonyms: [] }] }, '1-2组')).toBe('value-not-in-set');
  });
});

describe('a cell that Excel or nobody has changed', () => {
  it.each(['名次', '全县排名', '迟到次数', '旷工天数', '最后得分', '工龄', '教龄'])(
    'a day under %s was 1-3',
    (name) => {
      expect(faultOf(number(name), 45294)).toBe('condition-is-date');
      expect(faultOf(number(name), '45294')).toBe('condition-is-date');
    },
  );

  it.each<[string, unknown]>([
    ['字数', 45294],
    ['名次', 25294],
    ['名次', 4529],
    ['名次', 452940],
    ['名次', 85294],
    ['高龄', 45294],
  ])('under %s %p is a figure', (name, cell) => expect(held(number(name), cell, Number(cell)).kind).toBe('yes'));

  it('a day under a date is that day', () => {
    expect(faultOf({ ...facts.date, name: '排名日期' }, 45294)).toBeUndefined();
    expect(faultOf(facts.date, 2024)).toBe('condition-unreadable');
  });

  it.each(['-', '——', '/', '不限', '任何级别', '任意', '所有', '各级', '各类体裁', '不分级别', '不论字数', '均可'])(
    '%s holds for all',
    (cell) => expect(held(facts.text, cell, '新闻').kind).toBe('yes'),
  );

  it.each(['各组', '不限于新闻稿件'])('%s is a value', (cell) =>
    expect(held(facts.text, cell, '新闻').kind).toBe('no'),
  );

  it.each(['中级以上', '高于本科', '超过副科'])('%s is no bound, for nobody wrote the order', (cell) =>
    expect(faultOf(facts.number, cell)).toBe('condition-unreadable'),
  );
});
