import { add, divide, type Exact, ratio } from '../../src/facts/exact';
import type { Fact, Value } from '../../src/facts/fact';
import { showAmount, showExact, showValue } from '../../src/facts/show';
import { knownFact } from '../../src/facts/vocabulary';
import { readStatement } from '../../src/facts/statement';

describe('figures for people', () => {
  it.each<[Exact, string]>([
    [1200, '1200'],
    [-60, '-60'],
    [ratio(3n, 20n), '0.15'],
    [ratio(1n, 3n), '1/3'],
    [ratio(-1n, 3n), '-1/3'],
    [ratio(1n, 10n ** 6n), '0.000001'],
  ])('%p is %s', (x, text) => expect(showExact(x)).toBe(text));

  it.each<[Exact, string]>([
    [ratio(384505n, 10n), '38450.5'],
    [ratio(1n, 3n), '0.33'],
    [-200, '-200'],
    [ratio(-1n, 200n), '-0.01'],
  ])('the amount %p is %s', (x, text) => expect(showAmount(x)).toBe(text));
});

describe('values as a clerk writes them', () => {
  const fact = (name: string): Fact =>
    knownFact(name) ?? { name, kind: 'text', headers: [], zero: 'blank', range: 'any' };

  it.each<[string, Value, string]>([
    ['司机', true, '是'],
    ['司机', false, '否'],
    ['级别', '省', '省'],
    ['字数', 1200, '1200'],
    ['稿费', divide(241, 2), '120.5'],
    ['日期', 41155, '2012-09-03'],
    ['日期', add(41155, divide(1, 3)), '2012-09-03'],
    ['日期', divide(1, 3), '8:00'],
    ['日期', divide(500, 1440), '8:20'],
  ])('%s %p is %s', (name, value, text) => expect(showValue(fact(name), value)).toBe(text));

  it.each<[string, Value]>([
    ['司机', true],
    ['级别', '省'],
    ['字数', 1200],
    ['稿费', divide(241, 2)],
    ['稿费', divide(1, 3)],
    ['日期', 41155],
    ['日期', divide(500, 1440)],
  ])('%s %p is read back from what is shown', (name, value) =>
    expect(readStatement(fact(name), showValue(fact(name), value), 'pair')).toEqual({ kind: 'given', value }),
  );
});
