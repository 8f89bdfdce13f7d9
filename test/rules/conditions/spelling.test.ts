import { among, facts, held } from './support';

const numbers = [59, 60, 61, 79, 80, 81];
const of = (cell: string): readonly unknown[] => among(facts.number, cell, numbers);

describe('the ways in which documents mark an end', () => {
  it.each<[string, readonly number[]]>([
    ['60分以上（含60分）', [60, 61, 79, 80, 81]],
    ['60分（含60分）以上', [60, 61, 79, 80, 81]],
    ['60分(含本数)以上', [60, 61, 79, 80, 81]],
    ['60分以上（不含60分）', [61, 79, 80, 81]],
    ['60分以内(不含60分)', [59]],
    ['60分（含）以内', [59, 60]],
    ['60分内', [59, 60]],
    ['60分（含）-80分', [60, 61, 79, 80]],
    ['60分（含）至80分（不含）', [60, 61, 79]],
    ['60分（不含）～80分', [61, 79, 80]],
    ['60～80分（不含80分）', [60, 61, 79]],
    ['[60,80)', [60, 61, 79]],
    ['(60，80]', [61, 79, 80]],
    ['60≤次数<80', [60, 61, 79]],
    ['60<次数<=80', [61, 79, 80]],
    ['80>次数≥60', [60, 61, 79]],
    ['次数≥60且次数<80', [60, 61, 79]],
    ['次数60以上', [60, 61, 79, 80, 81]],
    ['第61名以后', [61, 79, 80, 81]],
    ['超过60分但不满80分', [61, 79]],
  ])('%s', (cell, wanted) => expect(of(cell)).toEqual(wanted));

  it.each([
    ['千字以上', [1000, 10000]],
    ['不足万字', [999, 1000]],
    ['万元以上', [10000]],
    ['三千字以上', [10000]],
  ])('a scale alone is one of it: %s', (cell, wanted) =>
    expect(among(facts.number, cell, [999, 1000, 10000])).toEqual(wanted),
  );

  it('leave other names alone', () => {
    expect(held(facts.number, '>=总次数', 60, { 总次数: 60 }).kind).toBe('yes');
    expect(held(facts.number, '>=年内任务数', 60, { 年内任务数: 61 }).kind).toBe('no');
  });
});
