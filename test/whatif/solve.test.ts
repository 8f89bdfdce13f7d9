import fc from 'fast-check';
import { finish } from '../../src/base/steps';
import { compare, equal, type Exact, subtract } from '../../src/facts/exact';
import type { Scheme } from '../../src/rules/scheme/scheme';
import { applyScenario } from '../../src/whatif/apply-scenario';
import type { Body } from '../../src/whatif/body';
import { evaluator } from '../../src/whatif/evaluate';
import { parametersOf } from '../../src/whatif/parameters';
import { valueText } from '../../src/whatif/scenario';
import { type Solution, solveBudget } from '../../src/whatif/solve';
import { sumsOf } from '../../src/whatif/sums';
import { scheme } from '../rules/tables/support';
import { articles, bodyFrom, lixian, numbers, parameters } from './support';

describe('staying within a budget', () => {
  const solve = (body: Body, base: Scheme, path: string, limit: Exact): Solution => {
    const all = base === lixian ? parameters : parametersOf(base);
    const parameter = all.find((one) => one.path === path);
    if (parameter?.kind !== 'number') throw new Error(path);
    const evaluate = evaluator(body);
    return finish(
      solveBudget(parameter, parameter.value, limit, (value) => {
        const under = applyScenario(base, new Map([[path, valueText(parameter, value)]]), all).scheme;
        const sums = sumsOf(body, evaluate(under));
        return { total: sums.total, undecided: sums.undecided.length };
      }),
    );
  };

  it('gives an amount within it, and one step more is over', () => {
    fc.assert(
      fc.property(articles, fc.constantFrom(...numbers), fc.integer({ min: 0, max: 20000 }), (sheet, number, limit) => {
        const solution = solve(bodyFrom(lixian, '上稿', sheet), lixian, number.path, limit);
        if (solution.kind === 'within') expect(compare(solution.now.total, limit)).toBeLessThanOrEqual(0);
        if (solution.kind !== 'solved') return;
        expect(compare(solution.best.total, limit)).toBeLessThanOrEqual(0);
        expect(compare(solution.next.total, limit)).toBeGreaterThan(0);
        const step = subtract(solution.next.value, solution.best.value);
        expect(equal(step, number.step) || equal(subtract(0, step), number.step)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  const plain = scheme(`
    | 奖项 | 字数 | 级别 | 金额 | 方式 |
    | 上稿 | - | 省 | 300 | |
    | 上稿 | - | 市 | 100 | |
    | 上稿 | 1000字以上 | - | 500 | 累加 |
    | 上稿 | - | 县 | (字数-500)*(字数-1500)/100 | |
  `);
  const body = bodyFrom(plain, '上稿', [
    ['姓名', '级别', '字数'],
    ['甲', '省', 900],
    ['甲', '省', 1200],
    ['乙', '市', 2000],
    ['丙', '县', 500],
    ['丁', '', 100],
  ]);

  it.each([
    ['it is within already', '奖励1/金额', 1700, { kind: 'within', now: { value: 300, total: 1700, undecided: 1 } }],
    [
      'a lower amount',
      '奖励1/金额',
      1501,
      { kind: 'solved', best: { value: 200, total: 1500 }, next: { value: 201, total: 1502 } },
    ],
    ['nothing at all', '奖励1/金额', 1100, { kind: 'solved', best: { value: 0, total: 1100 }, next: { value: 1 } }],
    ['even at 0 it is more', '奖励1/金额', 1000, { kind: 'out-of-reach', nearest: { value: 0, total: 1100 } }],
    [
      'a bound that has to rise',
      '奖励3/字数',
      1200,
      { kind: 'solved', best: { value: 1201, total: 1200 }, next: { value: 1200, total: 1700 } },
    ],
  ])('says so: %s', (_, path, limit, answer) => {
    expect(solve(body, plain, path, limit)).toMatchObject(answer);
  });

  it('says that a number changes nothing here', () => {
    const [only] = [
      bodyFrom(plain, '上稿', [
        ['姓名', '级别', '字数'],
        ['甲', '市', 800],
      ]),
    ];
    expect(solve(only, plain, '奖励1/金额', 50)).toMatchObject({ kind: 'no-effect', now: { total: 100 } });
  });

  it('says that more of a number makes it now more, now less', () => {
    const waves = scheme(`
      | 奖项 | 金额 |
      | 上稿 | 绝对值(数量-1000)*3+1000 |
    `);
    const only = bodyFrom(waves, '上稿', [
      ['姓名', '数量'],
      ['甲', 500],
    ]);
    const solution = solve(only, waves, '奖励1/金额/1', 600_000);
    expect(solution).toEqual({ kind: 'not-monotone', best: { value: 566, total: 599_000, undecided: 0 } });
  });
});
