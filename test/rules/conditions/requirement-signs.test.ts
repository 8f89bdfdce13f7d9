import type { Fact, Value } from '../../../src/facts/fact';
import { matchRequirement, parseRequirement } from '../../../src/rules/conditions/requirement';
import { facts, scopeOf } from './support';

const number = (name: string): Fact => ({ ...facts.number, name });
// The shorter name stands first: the longest that begins the text must win all the same.
const known: readonly Fact[] = [...['完成数', '任务数', '完成数量'].map(number), facts.level, facts.flag, facts.text];

const read = (text: string) =>
  parseRequirement(
    text,
    (name) => known.find((fact) => fact.name === name),
    known.map((fact) => fact.name),
  );

const outcome = (text: string, values: Readonly<Record<string, Value>>): string => {
  const requirement = read(text);
  return requirement ? matchRequirement(requirement, scopeOf(values)).kind : 'unreadable';
};

describe('a sign between figures: whether it holds of 2, 3 and 4 beside 3', () => {
  it.each<[string, readonly string[]]>([
    ['>=', ['no', 'yes', 'yes']],
    ['≥', ['no', 'yes', 'yes']],
    ['<=', ['yes', 'yes', 'no']],
    ['≤', ['yes', 'yes', 'no']],
    ['<>', ['yes', 'no', 'yes']],
    ['≠', ['yes', 'no', 'yes']],
    ['!=', ['yes', 'no', 'yes']],
    ['>', ['no', 'no', 'yes']],
    ['<', ['yes', 'no', 'no']],
    ['=', ['no', 'yes', 'no']],
  ])('%s', (sign, wanted) => {
    const values = [2, 3, 4];
    expect(values.map((done) => outcome(`完成数${sign}任务数`, { 完成数: done, 任务数: 3 }))).toEqual(wanted);
    expect(values.map((done) => outcome(`1+完成数${sign}4`, { 完成数: done }))).toEqual(wanted);
  });

  it.each(['<=', '<>', '>'])('%s does not hold where either side divides by zero', (sign) => {
    expect(outcome(`完成数${sign}1/任务数`, { 完成数: 1, 任务数: 0 })).toBe('no');
    expect(outcome(`1/任务数${sign}完成数`, { 完成数: 1, 任务数: 0 })).toBe('no');
  });
});

describe('a name that begins with another', () => {
  it('is read whole', () => {
    expect(outcome('完成数量不少于3', { 完成数量: 3 })).toBe('yes');
    expect(outcome('完成数不少于3', { 完成数: 3 })).toBe('yes');
  });
});

describe('texts and yes/no facts', () => {
  it.each(['级别=', '级别=不限', '级别<>不限', '级别>省级', '级别>=省级', '体裁<新闻', '=省级', '级别=哪级'])(
    '%s is no requirement',
    (text) => expect(read(text)).toBeUndefined(),
  );

  it('are the same or not', () => {
    expect(outcome('级别!=省级', { 级别: '省' })).toBe('no');
    expect(outcome('级别!=省级', { 级别: '市' })).toBe('yes');
    expect(outcome('领导批示=否', { 领导批示: false })).toBe('yes');
  });
});
