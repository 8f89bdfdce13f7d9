import fc from 'fast-check';
import { compare, type Exact } from '../../../src/facts/exact';
import { derivedBounds } from './derived';
import type { Facts, Matches, Value } from '../office';
import { isFigure, type Written } from './cell';
import { levels } from './domains';

export type Condition = Written<(facts: Facts) => Matches>;

/** A condition on one fact: open where nobody gave it. */
const on = (fact: string, cell: string, holds: (value: Value) => boolean): Condition => ({
  cell,
  means: (facts) => {
    const value = facts[fact];
    return value === undefined ? [fact] : holds(value) ? 'yes' : 'no';
  },
});

const onFigure = (fact: string, cell: string, holds: (x: Exact) => boolean): Condition =>
  on(fact, cell, (value) => isFigure(value) && holds(value));

const numerals = ['零', '一', '二', '三', '四', '五'];

const levelConditions = fc.oneof(
  fc
    .tuple(
      fc.subarray(levels, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('、', '|', '或'),
      fc.constantFrom('', '级'),
      fc.boolean(),
    )
    .map(([some, separator, suffix, negated]) => {
      const list = some.map((level) => level + suffix).join(separator);
      return on('级别', negated ? `非${list}` : list, (value) => some.includes(String(value)) !== negated);
    }),
  fc
    .tuple(fc.nat(4), fc.boolean())
    .map(([rung, up]) =>
      on('级别', `${levels[rung] ?? ''}级以${up ? '上' : '下'}`, (value) =>
        up ? levels.indexOf(String(value)) <= rung : levels.indexOf(String(value)) >= rung,
      ),
    ),
);

const limits = fc.constantFrom(500, 1000);
const lengthConditions = fc.oneof(
  limits.map((n) => onFigure('字数', `${n}字以上`, (x) => compare(x, n) >= 0)),
  limits.map((n) => onFigure('字数', `不足${n}字`, (x) => compare(x, n) < 0)),
  limits.map((n) => onFigure('字数', `超过${n}字`, (x) => compare(x, n) > 0)),
  limits.map((n) => onFigure('字数', `${n}字以下`, (x) => compare(x, n) <= 0)),
  limits.map((n) => onFigure('字数', `>=${n}`, (x) => compare(x, n) >= 0)),
  fc.constant(onFigure('字数', '500至1000字', (x) => compare(x, 500) >= 0 && compare(x, 1000) <= 0)),
  fc.constant(onFigure('字数', '[500..1000)', (x) => compare(x, 500) >= 0 && compare(x, 1000) < 0)),
  fc.constant(onFigure('字数', '满500字不满1000字', (x) => compare(x, 500) >= 0 && compare(x, 1000) < 0)),
  fc.constant(onFigure('字数', '不足500|超过1000', (x) => compare(x, 500) < 0 || compare(x, 1000) > 0)),
);

const rankConditions = fc.oneof(
  fc.integer({ min: 1, max: 4 }).map((k) => onFigure('名次', `第${numerals[k] ?? k}名`, (x) => x === k)),
  fc.integer({ min: 1, max: 4 }).map((k) => onFigure('名次', `前${k}名`, (x) => compare(x, k) <= 0)),
  fc
    .integer({ min: 1, max: 3 })
    .map((k) => onFigure('名次', `${k}..${k + 1}`, (x) => compare(x, k) >= 0 && compare(x, k + 1) <= 0)),
  fc.constant(onFigure('名次', '1、3', (x) => x === 1 || x === 3)),
);

/** Bounds that another fact sets. */
export const taskConditions = fc
  .constantFrom<readonly [string, (order: number) => boolean]>(
    ['>=任务数', (order) => order >= 0],
    ['超过任务数', (order) => order > 0],
    ['<任务数', (order) => order < 0],
  )
  .map(([cell, holds]): Condition => ({
    cell,
    means: ({ 完成数: done, 任务数: task }) =>
      isFigure(done) && isFigure(task)
        ? holds(compare(done, task))
          ? 'yes'
          : 'no'
        : [...(done === undefined ? ['完成数'] : []), ...(task === undefined ? ['任务数'] : [])],
  }));

const flagConditions = (fact: string) => fc.boolean().map((is) => on(fact, is ? '是' : '否', (value) => value === is));

const columnConditions = fc
  .tuple(fc.subarray(['甲栏', '乙栏', '丙栏'], { minLength: 1, maxLength: 2 }), fc.boolean())
  .map(([some, negated]) => {
    const list = some.join('、');
    return on('栏别', negated ? `除${list}外` : list, (value) => some.includes(String(value)) !== negated);
  });

export const conditions: Record<string, fc.Arbitrary<Condition>> = {
  级别: levelConditions,
  字数: lengthConditions,
  名次: rankConditions,
  完成数: taskConditions,
  转载: flagConditions('转载'),
  首发: flagConditions('首发'),
  栏别: columnConditions,
};

const outletConditions = fc.constantFrom(
  on('媒体', '甲报、《乙刊》', (value) => value !== '丙网'),
  on('媒体', '除甲报外', (value) => value !== '甲报'),
);

const derivedConditions = Object.fromEntries(
  Object.entries(derivedBounds).map(([name, n]) => [
    name,
    fc.boolean().map((up) => onFigure(name, `${n}以${up ? '上' : '下'}`, (x) => compare(x, n) * (up ? 1 : -1) >= 0)),
  ]),
);

export type Conditions = Readonly<Record<string, fc.Arbitrary<Condition>>>;
export const richConditions: Conditions = { ...conditions, 媒体: outletConditions, ...derivedConditions };
