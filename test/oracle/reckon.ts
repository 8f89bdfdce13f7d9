import { absolute, add, compare, type Exact, isZero, multiply, roundTo, sign } from '../../src/facts/exact';
import { amount, type Answer, type Facts, type Figure, type Rule, same } from './office';

/** What has no amount and takes away that of others. */
export const TAKING: readonly Rule['mode'][] = ['不予奖励', '不扣', '0元'];

const LOST: Answer = { is: 'amount', amount: 0, lost: true };

/** What a row pays: its amount times 数量, or times what 计量 names. */
export function worthOf(rule: Rule, facts: Facts, award: Exact): Figure {
  if (typeof rule.amount === 'string') return { lacks: [] };
  const each = rule.amount(facts, award);
  const times = rule.times === undefined ? 1 : facts[rule.times];
  if (!('figure' in each)) return each;
  return typeof times === 'number' || typeof times === 'object'
    ? { figure: multiply(each.figure, times) }
    : { lacks: [rule.times ?? ''] };
}

/** Which row wins, once every row is decided. */
export function reckon(held: readonly Rule[], facts: Facts, open: boolean): Answer {
  // 门槛 unmet = nothing is paid.
  if (!open) return same(reckon(held, facts, true), amount(0)) ? amount(0) : LOST;
  // A matching row that names no figure makes the answer #N/A, even beside priced rows.
  for (const is of ['refused', 'open', 'pending'] as const) if (held.some((rule) => rule.amount === is)) return { is };
  const units = new Set<string>();
  // A row that holds takes away what others give: all of it, what is paid, or what is taken off.
  const takes = (mode: Rule['mode']): boolean => held.some((rule) => rule.mode === mode);
  // What is added to an award, or taken off it, goes with the award.
  const isGone = ({ mode }: Rule): boolean =>
    mode !== '倍乘' && (takes('0元') || (takes('不予奖励') && ['累加', '乘后加'].includes(mode)));
  const leftOf = ({ mode }: Rule, figure: Exact): Exact =>
    mode !== '倍乘' && takes(sign(figure) > 0 ? '不予奖励' : '不扣') ? 0 : figure;
  /** Within a 组 only the largest absolute amount counts, the first of equals. None: an amount divides by zero. */
  const largest = (group: readonly Rule[], award: Sum): Sum => {
    let best: { rule: Rule; figure: Exact } | undefined;
    for (const rule of group) {
      const worth = isGone(rule) ? { figure: 0 } : worthOf(rule, facts, award ?? 0);
      if ('lacks' in worth) throw new Error('an amount that nobody supposed');
      if ('divides' in worth || (award === undefined && usesAward(rule, facts))) return undefined;
      const figure = leftOf(rule, worth.figure);
      if (!best || compare(absolute(figure), absolute(best.figure)) > 0) best = { rule, figure };
    }
    // Nothing in one unit is nothing in another.
    if (best && best.rule.mode !== '倍乘' && !isZero(best.figure)) units.add(best.rule.unit);
    return best?.figure;
  };
  const groupsOf = (rules: readonly Rule[], alone: boolean): readonly (readonly Rule[])[] => {
    const named = [...new Set(rules.map((rule) => rule.group))].filter((group) => group !== '' || !alone);
    const groups = named.map((group) => rules.filter((rule) => rule.group === group));
    return alone ? [...groups, ...rules.filter((rule) => rule.group === '').map((rule) => [rule])] : groups;
  };
  const of = (...modes: readonly Rule['mode'][]) => held.filter((rule) => modes.includes(rule.mode));
  const added = (start: Sum, groups: readonly (readonly Rule[])[], award: Sum): Sum =>
    groups.reduce<Sum>((sum, group) => {
      const figure = largest(group, award);
      return sum === undefined || figure === undefined ? undefined : add(sum, figure);
    }, start);

  // 取高 groups are added up; without any row, it starts at 0.
  const award = added(0, groupsOf(of('取高', '否则'), false), 0);
  // Matching 累加 rows are added,
  const sum = added(award, groupsOf(of('累加'), true), award);
  // then every matching 倍乘 row multiplies: times nothing is nothing, whatever else there is.
  const factors = groupsOf(of('倍乘'), true).map((group) => largest(group, award));
  const isErased = factors.some((factor) => factor !== undefined && isZero(factor));
  if (isErased) units.clear();
  const product = [...factors, isErased ? 0 : sum].reduce<Sum>(
    (so, factor) => (so === undefined || factor === undefined ? undefined : multiply(so, factor)),
    1,
  );
  // What is to be added untouched by them comes last.
  const total = added(product, groupsOf(of('乘后加'), true), award);
  if (total === undefined) return { is: 'division-by-zero' };
  if (units.size > 1) return { is: 'mixed-units', sum: total };
  // Money is rounded half away from zero to the fen, once, at the end; other units stay exact.
  const [unit = '元'] = units;
  const nothing = isZero(unit === '元' ? roundTo(total, 2) : total);
  if (nothing && factors.length > 0 && (sum === undefined || !isZero(sum))) return LOST;
  const given = held.filter(({ mode }) => !TAKING.includes(mode));
  if (nothing && given.length < held.length && !same(reckon(given, facts, true), amount(0))) return LOST;
  return { is: 'amount', amount: unit === '元' ? roundTo(total, 2) : total, unit };
}

/** What some rows come to; none where one of them divides by zero. */
type Sum = Exact | undefined;

/** Whether an amount is reckoned from 本奖. */
function usesAward(rule: Rule, facts: Facts): boolean {
  const [one, two] = [worthOf(rule, facts, 1), worthOf(rule, facts, 2)];
  return 'figure' in one && 'figure' in two && compare(one.figure, two.figure) !== 0;
}
