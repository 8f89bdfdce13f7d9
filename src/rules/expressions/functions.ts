import { dayOfSerial } from '../../facts/dates';
import { absolute, ceiling, type Exact, floor, greatest, least, roundTo, toNumber } from '../../facts/exact';
import type { FunctionName } from './expression';

interface ExpressionFunction {
  /** How many arguments it takes: at least, at most. */
  readonly arity: readonly [number, number];
  readonly apply: (args: readonly Exact[]) => Exact;
}

const first = (args: readonly Exact[]): Exact => args[0] ?? 0;

const dayOf = (args: readonly Exact[]): ReturnType<typeof dayOfSerial> => dayOfSerial(toNumber(floor(first(args))));

/**
 * 四舍五入(x) to a whole number, 四舍五入(x,2) to two decimals; half goes away from zero. 年份, 月份 and 季度 take a date:
 * 2012, 9, 3.
 */
export const functions: Readonly<Record<FunctionName, ExpressionFunction>> = {
  向上取整: { arity: [1, 1], apply: (args) => ceiling(first(args)) },
  向下取整: { arity: [1, 1], apply: (args) => floor(first(args)) },
  四舍五入: { arity: [1, 2], apply: (args) => roundTo(first(args), decimals(args[1])) },
  最大: { arity: [1, 30], apply: (args) => args.reduce(greatest) },
  最小: { arity: [1, 30], apply: (args) => args.reduce(least) },
  绝对值: { arity: [1, 1], apply: (args) => absolute(first(args)) },
  年份: { arity: [1, 1], apply: (args) => dayOf(args).year },
  月份: { arity: [1, 1], apply: (args) => dayOf(args).month },
  季度: { arity: [1, 1], apply: (args) => Math.ceil(dayOf(args).month / 3) },
};

export const isFunctionName = (name: string): name is FunctionName => Object.hasOwn(functions, name);

/** A sensible number of decimals: 0 to 10. */
const decimals = (x: Exact | undefined): number => (typeof x === 'number' ? Math.min(10, Math.max(0, x)) : 0);
