import fc from 'fast-check';
import {
  absolute,
  add,
  ceiling,
  divide,
  type Exact,
  floor,
  greatest,
  isZero,
  least,
  multiply,
  negate,
  ratio,
  roundTo,
  subtract,
} from '../../../src/facts/exact';
import type { Value } from '../../../src/facts/fact';
import { evaluate, type Figure } from '../../../src/rules/expressions/evaluate';
import { parseExpression } from '../../../src/rules/expressions/parse';
import { scopeOf } from '../conditions/support';

const value = (text: string, values: Readonly<Record<string, Value>> = {}, award?: Exact): Figure => {
  const expression = parseExpression(text);
  if (!expression) throw new Error(`unreadable: ${text}`);
  return evaluate(expression, scopeOf(values, award));
};
const figure = (x: Exact): Figure => ({ kind: 'figure', value: x });

describe('what an amount comes to', () => {
  it.each<[string, Readonly<Record<string, Value>>, Exact]>([
    ['稿费*5', { 稿费: 80 }, 400],
    ['稿费*1.5', { 稿费: ratio(1n, 10n) }, ratio(3n, 20n)],
    ['0.1+0.2', {}, ratio(3n, 10n)],
    ['9*1/3', {}, 3],
    ['9*(1/3)', {}, 3],
    ['100*14.5%', {}, ratio(29n, 2n)],
    ['(完成数-任务数)*100', { 完成数: 1, 任务数: 3 }, -200],
    ['2+3*4', {}, 14],
    ['2*3+4', {}, 10],
    ['10-3-2', {}, 5],
    ['24/4/2', {}, 3],
    ['24/(4/2)', {}, 12],
    ['10/4*2', {}, 5],
    ['-2*3', {}, -6],
    ['2*-3', {}, -6],
    ['2--3', {}, 5],
    ['-(2+3)', {}, -5],
    ['迟到次数*-20', { 迟到次数: 3 }, -60],
    ['年份(日期)*100+月份(日期)', { 日期: 41178 }, 201209],
    ['三百*2', {}, 600],
    ['1.2万元*2', {}, 24000],
    ['100元*人数', { 人数: 6 }, 600],
    ['领导批示*100', { 领导批示: true }, 100],
    ['领导批示*100', { 领导批示: false }, 0],
  ])('%s with %p is %p', (text, values, wanted) => expect(value(text, values)).toEqual(figure(wanted)));

  it('本奖 is what the 取高 rows came to, and 0 where nothing did', () => {
    expect(value('本奖*0.5', {}, 300)).toEqual(figure(150));
    expect(value('本奖*0.5')).toEqual(figure(0));
  });

  it.each<[string, Readonly<Record<string, Value>>, readonly string[]]>([
    ['稿费*5', {}, ['稿费']],
    ['(完成数-任务数)*100', {}, ['完成数', '任务数']],
    ['(完成数-任务数)*100', { 完成数: 1 }, ['任务数']],
    ['最大(稿费,字数,稿费)', {}, ['稿费', '字数']],
    ['-稿费', {}, ['稿费']],
    ['级别*5', { 级别: '省' }, ['级别']],
  ])('%s with %p lacks %p', (text, values, missing) =>
    expect(value(text, values)).toEqual({ kind: 'missing', facts: missing }),
  );

  it.each(['1/0', '字数/0', '字数+1/0', '1/(2-2)', '稿费/任务数', '-(1/0)', '最大(1,1/0)', '1/0+1'])(
    '%s divides by zero',
    (text) => expect(value(text, { 稿费: 5, 任务数: 0 })).toEqual({ kind: 'division-by-zero' }),
  );
});

describe('random amounts', () => {
  interface Written {
    readonly text: string;
    /** What it comes to; undefined where it divides by zero. */
    readonly value: Exact | undefined;
  }
  const leaf: fc.Arbitrary<Written> = fc.oneof(
    fc.nat(500).map((n) => ({ text: String(n), value: n })),
    fc
      .tuple(fc.nat(99), fc.nat(99))
      .map(([a, b]) => ({ text: `${a}.${String(b).padStart(2, '0')}`, value: ratio(BigInt(a * 100 + b), 100n) })),
    fc.nat(100).map((n) => ({ text: `${n}%`, value: divide(n, 100) })),
    fc.constantFrom(
      { text: '稿费', value: ratio(241n, 2n) },
      { text: '字数', value: 1200 },
      { text: '任务数', value: 0 },
    ),
  );
  const binary =
    (op: string, apply: (a: Exact, b: Exact) => Exact | undefined) =>
    (a: Written, b: Written): Written => ({
      text: `(${a.text}${op}${b.text})`,
      value: a.value === undefined || b.value === undefined ? undefined : apply(a.value, b.value),
    });
  const call =
    (name: string, apply: (a: Exact) => Exact) =>
    (a: Written): Written => ({
      text: `${name}(${a.text})`,
      value: a.value === undefined ? undefined : apply(a.value),
    });
  const written: fc.Arbitrary<Written> = fc.letrec<{ tree: Written }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      leaf,
      fc
        .tuple(
          fc.constantFrom(
            binary('+', add),
            binary('-', subtract),
            binary('*', multiply),
            binary('/', (a, b) => (isZero(b) ? undefined : divide(a, b))),
            (a: Written, b: Written): Written => ({ ...binary('', greatest)(a, b), text: `最大(${a.text},${b.text})` }),
            (a: Written, b: Written): Written => ({ ...binary('', least)(a, b), text: `最小(${a.text}，${b.text})` }),
          ),
          tie('tree'),
          tie('tree'),
        )
        .map(([join, a, b]) => join(a, b)),
      fc
        .tuple(
          fc.constantFrom(
            call('-', negate),
            call('向上取整', ceiling),
            call('向下取整', floor),
            call('四舍五入', (x) => roundTo(x, 0)),
            call('绝对值', absolute),
          ),
          tie('tree'),
        )
        .map(([wrap, a]) => wrap(a)),
    ),
  })).tree;

  it('come to what exact arithmetic says', () =>
    fc.assert(
      fc.property(written, ({ text, value: wanted }) => {
        const got = value(text, { 稿费: ratio(241n, 2n), 字数: 1200, 任务数: 0 });
        expect(got).toEqual(wanted === undefined ? { kind: 'division-by-zero' } : figure(wanted));
      }),
      { numRuns: 300 },
    ));

  it('without brackets follow the rule: products before sums, from the left', () =>
    fc.assert(
      fc.property(
        fc.nat(50),
        fc.array(fc.tuple(fc.constantFrom('+', '-', '*'), fc.nat(50)), { maxLength: 8 }),
        (first, rest) => {
          const text = [String(first), ...rest.map(([op, n]) => `${op}${n}`)].join('');
          let [sum, product] = [0, first];
          for (const [op, n] of rest) {
            if (op === '*') product *= n;
            else [sum, product] = [sum + product, op === '+' ? n : -n];
          }
          expect(value(text)).toEqual(figure(sum + product + 0));
        },
      ),
    ));
});
