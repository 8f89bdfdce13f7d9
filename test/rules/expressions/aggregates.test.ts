import fc from 'fast-check';
import type { Exact } from '../../../src/facts/exact';
import { aggregates } from '../../../src/rules/expressions/aggregates';
import type { AggregateName } from '../../../src/rules/expressions/expression';
import { amount } from './aggregates/amount';
import type { AggregateCases } from './aggregates/cases';
import { count } from './aggregates/count';
import { mean } from './aggregates/mean';
import { order } from './aggregates/order';
import { rank } from './aggregates/rank';
import { sum } from './aggregates/sum';

/** The cases of each function over rows, a file each: one without does not compile. */
const cases: Readonly<Record<AggregateName, AggregateCases>> = {
  合计: sum,
  平均: mean,
  件数: count,
  名次: rank,
  序号: order,
  奖额: amount,
};

const names = Object.keys(cases) as AggregateName[];

describe.each(names)('%s', (name) => {
  it.each(cases[name].map(({ figures, wanted }) => [figures, wanted]))('of %p is %p', (figures, wanted) =>
    expect(aggregates[name](figures)).toEqual(wanted),
  );

  if (name === '序号') return;
  it('has a figure for each row, the same in whatever order the rows stand', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        (figures, seed) => {
          const order = figures
            .map((_, at) => at)
            .sort((a, b) => ((a * 7 + seed) % 11) - ((b * 7 + seed) % 11) || a - b);
          const turned: readonly Exact[] = order.map((at) => figures[at] ?? 0);
          const straight = aggregates[name](figures);
          expect(aggregates[name](turned)).toEqual(order.map((at) => straight[at]));
        },
      ),
    ));
});
