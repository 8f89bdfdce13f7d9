import { divide } from '../../../src/facts/exact';
import type { Fact, Value } from '../../../src/facts/fact';
import type { Match } from '../../../src/rules/conditions/match';
import { factsOfRequirement, matchRequirement, parseRequirement } from '../../../src/rules/conditions/requirement';
import { facts, scopeOf } from './support';

const number = (name: string): Fact => ({ ...facts.number, name });
const known: readonly Fact[] = [
  ...['任务数', '完成数', '迟到次数', '旷工天数', '年度完成数', '出勤率'].map(number),
  facts.level,
  facts.flag,
  facts.text,
];
const read = (text: string) =>
  parseRequirement(
    text,
    (name) => known.find((fact) => fact.name === name),
    known.map((fact) => fact.name),
  );

const match = (text: string, values: Readonly<Record<string, Value>>): Match => {
  const requirement = read(text);
  if (!requirement) throw new Error(`unreadable: ${text}`);
  return matchRequirement(requirement, scopeOf(values));
};

describe('what must hold over facts', () => {
  it.each<[string, Readonly<Record<string, Value>>, 'yes' | 'no']>([
    ['完成数>=任务数', { 完成数: 3, 任务数: 3 }, 'yes'],
    ['完成数>=任务数', { 完成数: 2, 任务数: 3 }, 'no'],
    ['完成数≥任务数', { 完成数: 3, 任务数: 3 }, 'yes'],
    ['完成数>任务数', { 完成数: 3, 任务数: 3 }, 'no'],
    ['完成数<>任务数', { 完成数: 3, 任务数: 3 }, 'no'],
    ['完成数=任务数', { 完成数: 3, 任务数: 3 }, 'yes'],
    ['完成数>=任务数*80%', { 完成数: 4, 任务数: 5 }, 'yes'],
    ['完成数/任务数>=80%', { 完成数: divide(39, 10), 任务数: 5 }, 'no'],
    ['完成数*2>=任务数+年度完成数', { 完成数: 3, 任务数: 3, 年度完成数: 3 }, 'yes'],
    ['迟到次数超过10次', { 迟到次数: 10 }, 'no'],
    ['迟到次数超过10次', { 迟到次数: 11 }, 'yes'],
    ['遲到次數超過10次', { 迟到次数: 11 }, 'yes'],
    ['迟到次数10次以上', { 迟到次数: 10 }, 'yes'],
    ['迟到次数 10 次以上', { 迟到次数: 10 }, 'yes'],
    ['迟到次数>10次', { 迟到次数: 11 }, 'yes'],
    ['年度完成数不少于3', { 年度完成数: 3, 完成数: 0 }, 'yes'],
    ['出勤率不低于90%', { 出勤率: divide(9, 10) }, 'yes'],
    ['迟到次数超过10次且旷工天数超过3天', { 迟到次数: 11, 旷工天数: 3 }, 'no'],
    ['迟到次数超过10次且旷工天数超过3天', { 迟到次数: 11, 旷工天数: divide(7, 2) }, 'yes'],
    ['迟到次数>10并且旷工天数>3', { 迟到次数: 11, 旷工天数: 4 }, 'yes'],
    ['迟到次数>10或旷工天数>3', { 迟到次数: 0, 旷工天数: 4 }, 'yes'],
    ['迟到次数>10或旷工天数>3', { 迟到次数: 0, 旷工天数: 3 }, 'no'],
    ['迟到次数>10或旷工天数>3且完成数<任务数', { 迟到次数: 11, 旷工天数: 0, 完成数: 1, 任务数: 1 }, 'yes'],
    ['级别市级以上', { 级别: '省' }, 'yes'],
    ['级别=省级', { 级别: '省' }, 'yes'],
    ['级别=省级', { 级别: '市' }, 'no'],
    ['级别<>省级', { 级别: '市' }, 'yes'],
    ['级别=省级或市级', { 级别: '市' }, 'yes'],
    ['领导批示=是', { 领导批示: true }, 'yes'],
    ['领导批示≠是', { 领导批示: true }, 'no'],
    ['体裁=新闻', { 体裁: '调研' }, 'no'],
  ])('%s with %p: %s', (text, values, kind) => expect(match(text, values)).toEqual({ kind }));

  it.each<[string, Readonly<Record<string, Value>>, readonly string[]]>([
    ['完成数>=任务数', {}, ['完成数', '任务数']],
    ['完成数>=任务数', { 完成数: 3 }, ['任务数']],
    ['迟到次数超过10次', {}, ['迟到次数']],
    ['迟到次数>10且旷工天数>3', { 迟到次数: 11 }, ['旷工天数']],
    ['迟到次数>10或旷工天数>3', { 迟到次数: 1 }, ['旷工天数']],
    ['级别=省级', {}, ['级别']],
  ])('%s with %p is open for want of %p', (text, values, missing) =>
    expect(match(text, values)).toEqual({ kind: 'unknown', missing }),
  );

  it('is settled by the facts that are there', () => {
    expect(match('迟到次数>10且旷工天数>3', { 迟到次数: 1 })).toEqual({ kind: 'no' });
    expect(match('迟到次数>10或旷工天数>3', { 迟到次数: 11 })).toEqual({ kind: 'yes' });
  });

  it('does not hold where it divides by zero', () =>
    expect(match('完成数/任务数>=80%', { 完成数: 3, 任务数: 0 })).toEqual({ kind: 'no' }));

  it('knows its facts', () => {
    const requirement = read('迟到次数>10且完成数<任务数*2');
    expect(requirement && factsOfRequirement(requirement)).toEqual(['迟到次数', '完成数', '任务数']);
  });

  it.each([
    '',
    '很多',
    '超过10次',
    '完成数',
    '完成数>=',
    '>=任务数',
    '迟到次数很多',
    '级别>省级',
    '级别=区里',
    '领导批示=也许',
    '完成数>=任务数且',
  ])('%s is none', (text) => expect(read(text)).toBeUndefined());
});
