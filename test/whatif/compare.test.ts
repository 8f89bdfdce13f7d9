import fc from 'fast-check';
import { add, equal, type Exact, subtract } from '../../src/facts/exact';
import type { Scheme } from '../../src/rules/scheme/scheme';
import { applyScenario } from '../../src/whatif/apply-scenario';
import type { Body } from '../../src/whatif/body';
import { compareSums } from '../../src/whatif/compare';
import { evaluator } from '../../src/whatif/evaluate';
import { parametersOf } from '../../src/whatif/parameters';
import { type Scenario, valueText, withValue } from '../../src/whatif/scenario';
import { sumsOf } from '../../src/whatif/sums';
import { scheme, typed } from '../rules/tables/support';
import { articles, bodyFrom, lixian, numbers, parameters, type Sheet } from './support';

const sum = (amounts: readonly Exact[]): Exact => amounts.reduce<Exact>(add, 0);

const scenarios: fc.Arbitrary<Scenario> = fc
  .tuple(
    fc.uniqueArray(fc.tuple(fc.constantFrom(...numbers), fc.integer({ min: 0, max: 3000 })), {
      maxLength: 4,
      selector: ([{ path }]) => path,
    }),
    fc.constantFrom('', '级别最高', '金额最高'),
    fc.constantFrom('', '稿费倍数', '定额', '两者'),
  )
  .map(
    ([values, article, television]) =>
      new Map([
        ...values.map(([{ path }, value]) => [path, String(value)] as const),
        ...(article ? [['释义/同稿计奖', article] as const] : []),
        ...(television ? [['释义/电视计奖', television] as const] : []),
      ]),
  );

const compareUnder = (body: Body, base: Scheme, scenario: Scenario, all = parametersOf(base)) => {
  const evaluate = evaluator(body);
  const baseline = sumsOf(body, evaluate(base));
  const changed = sumsOf(body, evaluate(applyScenario(base, scenario, all).scheme));
  return { baseline, changed, comparison: compareSums(body, baseline, changed) };
};

describe('a scenario beside the baseline', () => {
  it('is the baseline when nothing is changed', () => {
    fc.assert(
      fc.property(articles, (sheet) => {
        const { comparison } = compareUnder(bodyFrom(lixian, '上稿', sheet), lixian, new Map(), parameters);
        expect(comparison).toMatchObject({ variance: 0, people: [], rules: [] });
        expect(comparison.undecided).toMatchObject({ lost: [], settled: [] });
      }),
      { numRuns: 60 },
    );
  });

  it('differs by person and by clause by just what the totals differ', () => {
    fc.assert(
      fc.property(articles, scenarios, (sheet, scenario) => {
        const { baseline, changed, comparison } = compareUnder(
          bodyFrom(lixian, '上稿', sheet),
          lixian,
          scenario,
          parameters,
        );
        const total = subtract(changed.total, baseline.total);
        expect(equal(comparison.variance, total)).toBe(true);
        expect(equal(sum(comparison.people.map(({ variance }) => variance)), total)).toBe(true);
        expect(equal(sum(comparison.rules.map(({ variance }) => variance)), total)).toBe(true);
        expect(equal(sum([...changed.byRules.values()].map(({ yuan }) => yuan)), changed.total)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('is what the tables give when they are typed with the new numbers', () => {
    fc.assert(
      fc.property(articles, scenarios, (sheet, scenario) => {
        const { changed } = compareUnder(bodyFrom(lixian, '上稿', sheet), lixian, scenario, parameters);
        const typed = scheme(applyScenario(lixian, scenario, parameters).scheme.grid);
        const body = bodyFrom(typed, '上稿', sheet);
        expect(equal(changed.total, sumsOf(body, body.baseline).total)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('says in which row an article is paid, and makes no outcome for each row that is not', () => {
    fc.assert(
      fc.property(articles, scenarios, (sheet, scenario) => {
        const under = applyScenario(lixian, scenario, parameters).scheme;
        const { outcomes, into } = evaluator(bodyFrom(lixian, '上稿', sheet))(under);
        const merged = outcomes.flatMap(({ kind }, index) => (kind === 'merged' ? [index] : []));
        expect(new Set(merged.map((index) => outcomes[index])).size).toBeLessThanOrEqual(1);
        for (const index of merged) {
          const paid = into[index] ?? -1;
          expect(outcomes[paid]?.kind).toBe('paid');
          expect(sheet[paid + 1]?.slice(0, 2)).toEqual(sheet[index + 1]?.slice(0, 2));
        }
      }),
      { numRuns: 60 },
    );
  });

  const two = scheme(`
    | 编号 | 可选               | 采用     |
    | 同稿 | 级别最高、金额最高 | 级别最高 |

    | 奖项       | 级别 | 字数 | 金额 |
    | 上稿       | 省   |      | 200  |
    | 上稿       | 市   |      | 300  |
    | 重稿       | 省   |      | 1000 |
    | 上稿、重稿 |      | >999 | 50   |

    | 奖项       | 归并       | 取             |
    | 上稿、重稿 | 作者、标题 | 同稿、金额最高 |`);

  it('pays one article once, under whichever award it is worth more', () => {
    const rows: Sheet = typed('作者 | 标题 | 级别', '甲 | A | 市', '甲 | A | 省', '甲 | A | 省');
    const under = (scenario: Scenario) => compareUnder(bodyFrom(two, ['上稿', '重稿', '上稿'], rows), two, scenario);
    expect(under(new Map()).baseline.total).toBe(1000);
    expect(under(new Map([['奖励3/金额', '100']])).changed.total).toBe(200);
    expect(
      under(
        new Map([
          ['奖励3/金额', '100'],
          ['释义/同稿', '金额最高'],
        ]),
      ).changed.total,
    ).toBe(300);
    expect(under(new Map([['奖励3/金额', '0元']])).changed.total).toBe(200);
  });

  it('is what the tables give where an article may stand under two awards', () => {
    const figure = fc.constantFrom('10', '250', '5000');
    const changes = fc.tuple(figure, figure, fc.constantFrom('级别最高', '金额最高')).map(
      ([a, b, reading]) =>
        new Map([
          ['奖励1/金额', a],
          ['奖励3/金额', b],
          ['释义/同稿', reading],
        ]),
    );
    fc.assert(
      fc.property(articles, changes, (sheet, scenario) => {
        const { changed } = compareUnder(bodyFrom(two, ['上稿', '重稿'], sheet), two, scenario);
        const body = bodyFrom(scheme(applyScenario(two, scenario).scheme.grid), ['上稿', '重稿'], sheet);
        expect(equal(changed.total, sumsOf(body, body.baseline).total)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('comes back when a value is set and set back', () => {
    fc.assert(
      fc.property(articles, fc.constantFrom(...numbers), fc.integer({ min: 0, max: 5000 }), (sheet, number, value) => {
        const there = withValue(new Map(), number, String(value));
        const back = withValue(there, number, valueText(number, number.value));
        expect(applyScenario(lixian, back, parameters).scheme).toBe(lixian);
        const { comparison } = compareUnder(bodyFrom(lixian, '上稿', sheet), lixian, back);
        expect(comparison.variance).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  const capped = scheme(`
    | 奖项 | 金额 | 条款 |
    | 上稿 | 100 | 一 |

    | 奖项 | 每人上限 | 条款 |
    | 上稿 | 250 | 二 |
  `);
  const sheet: Sheet = [
    ['姓名', '数量'],
    ['甲', 2],
    ['甲', 1],
    ['乙', 1],
    ['丙', '很多'],
  ];

  it('says what a cap takes away, by its own clause, and counts rows without an amount apart', () => {
    const { baseline, comparison } = compareUnder(
      bodyFrom(capped, '上稿', sheet),
      capped,
      new Map([['汇总1/每人上限', '200']]),
    );
    expect(baseline).toMatchObject({ total: 350, undecided: [3] });
    expect(comparison.people.map(({ person, variance }) => [person.key, variance])).toEqual([['甲', -50]]);
    expect(comparison.rules).toMatchObject([{ rules: ['汇总1'], baseline: -50, scenario: -100, variance: -50 }]);
  });

  it('says what a cap for each month takes away', () => {
    const monthly = scheme('| 奖项 | 金额 |\n| 上稿 | 100 |\n\n| 奖项 | 每人上限 |\n| 上稿 | 每月250元 |');
    const lines: Sheet = [
      ['姓名', '日期', '数量'],
      ['甲', '2024-3-1', 3],
      ['甲', '2024-4-1', 4],
      ['乙', '', 4],
    ];
    const { baseline, comparison } = compareUnder(
      bodyFrom(monthly, '上稿', lines),
      monthly,
      new Map([['汇总1/每人上限', '350']]),
    );
    expect(baseline).toMatchObject({ total: 900, capUnknown: 1 });
    expect(comparison.people.map(({ person, variance }) => [person.key, variance])).toEqual([['甲', 150]]);
    expect(comparison.rules).toMatchObject([{ rules: ['汇总1'], baseline: -200, scenario: -50 }]);
  });

  it('says which rows lose their amount and which get one', () => {
    const open = scheme(`
      | 奖项 | 字数 | 金额 |
      | 上稿 | 1000字以上 | 0元 |
    `);
    const lines: Sheet = [
      ['姓名', '字数'],
      ['甲', ''],
      ['乙', 1200],
    ];
    const { comparison } = compareUnder(bodyFrom(open, '上稿', lines), open, new Map([['奖励1/金额', '100']]));
    expect(comparison).toMatchObject({
      variance: 100,
      undecided: { baseline: 0, scenario: 1, lost: [0], settled: [] },
    });
  });

  it('reckons anew the facts that are reckoned from amounts', () => {
    const derived = scheme(`
      | 奖项 | 级别 | 全部奖额 | 金额 |
      | 上稿 | 省 | - | 100 |
      | 总奖 | - | >=250 | 1000 |

      | 事实 | 类型 | 算式 |
      | 全部奖额 | 数 | 合计(奖额(上稿)) |
    `);
    const lines: Sheet = [
      ['姓名', '级别'],
      ['甲', '省'],
      ['乙', '省'],
    ];
    const { comparison } = compareUnder(bodyFrom(derived, '总奖', lines), derived, new Map([['奖励1/金额', '150']]));
    expect(comparison).toMatchObject({ baseline: 0, scenario: 2000 });
  });
});
