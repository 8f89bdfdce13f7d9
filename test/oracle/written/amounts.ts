import fc from 'fast-check';
import { ceiling, divide, type Exact, multiply, ratio, subtract } from '../../../src/facts/exact';
import type { Figure, Rule } from '../office';
import { isFigure, type Written } from './cell';

export type Amount = Written<Rule['amount']>;

const reckoned = (cell: string, names: readonly string[], of: (...figures: readonly Exact[]) => Exact): Amount => ({
  cell,
  means: (facts): Figure => {
    const figures = names.map((name) => facts[name]);
    const lacks = names.filter((_, i) => figures[i] === undefined);
    return lacks.length > 0 ? { lacks } : { figure: of(...figures.filter(isFigure)) };
  },
});

/** Where nothing was asked there is nothing to divide by. */
const perTask: Amount = {
  cell: '稿费*2/任务数',
  means: ({ 稿费: fee, 任务数: task }): Figure => {
    if (task === 0) return { divides: true };
    if (isFigure(fee) && isFigure(task)) return { figure: divide(multiply(fee, 2), task) };
    return { lacks: [...(fee === undefined ? ['稿费'] : []), ...(task === undefined ? ['任务数'] : [])] };
  },
};

const figures = fc.constantFrom<Exact>(10, 50, 100, 200, 300, -50, -100, ratio(1n, 2n)).chain((x) => {
  const text = typeof x === 'number' ? String(x) : '0.5';
  return fc.constantFrom(text, `${text}元`).map((cell): Amount => ({ cell, means: () => ({ figure: x }) }));
});

export const amounts: fc.Arbitrary<Amount> = fc.oneof(
  { weight: 8, arbitrary: figures },
  { weight: 1, arbitrary: fc.constant(reckoned('稿费*2', ['稿费'], (fee = 0) => multiply(fee, 2))) },
  {
    weight: 1,
    arbitrary: fc.constant(
      reckoned('(完成数-任务数)*10', ['完成数', '任务数'], (done = 0, task = 0) => multiply(subtract(done, task), 10)),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constant(
      reckoned('向上取整(字数/100)*10', ['字数'], (length = 0) => multiply(ceiling(divide(length, 100)), 10)),
    ),
  },
  { weight: 1, arbitrary: fc.constant(perTask) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Amount>(
      { cell: '', means: 'open' },
      { cell: '待定', means: 'pending' },
      { cell: '退回', means: 'refused' },
    ),
  },
);

export const supplements: fc.Arbitrary<Amount> = fc.oneof(
  amounts,
  fc.constant<Amount>({ cell: '本奖*0.5', means: (_, award) => ({ figure: divide(award, 2) }) }),
);

export const factors: fc.Arbitrary<Amount> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .constantFrom<readonly [string, Exact]>(['2', 2], ['0.5', ratio(1n, 2n)], ['0倍', 0], ['1', 1], ['3倍', 3])
      .map(([cell, x]): Amount => ({ cell, means: () => ({ figure: x }) })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Amount>({ cell: '待定', means: 'pending' }, { cell: '退回', means: 'refused' }),
  },
);

/** Of facts that a scheme reckons itself. */
export const richAmounts: readonly Amount[] = [
  reckoned('倍百字*10', ['倍百字'], (x = 0) => multiply(x, 10)),
  reckoned('合酬*0.1', ['合酬'], (x = 0) => divide(x, 10)),
  reckoned('另额/2', ['另额'], (x = 0) => divide(x, 2)),
];
