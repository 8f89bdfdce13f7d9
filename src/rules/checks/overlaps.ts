import { equal } from '../../facts/exact';
import { amountText, plainAmount } from '../scheme/amount';
import type { Rule } from '../scheme/scheme';
import type { Check } from './check';
import { rulesThatMeet } from './rule-regions';

/** Rows of one named 组 that can hold together with different amounts: the larger is paid, which may not be meant. */
export const overlaps: Check = (scheme) => {
  const grouped = scheme.rules.filter((rule) => rule.group !== '' && rule.mode !== 'otherwise');
  const inOneGroup = (a: Rule, b: Rule): boolean => a.group === b.group && differ(a, b);
  return rulesThatMeet(scheme, grouped, inOneGroup).map(({ rule, earlier }) => ({
    at: rule.source.at,
    detail: { code: 'rows-overlap', group: rule.group, other: earlier.source.at.row + 1 },
  }));
};

export function differ(a: Rule, b: Rule): boolean {
  const [left, right] = [plainAmount(a), plainAmount(b)];
  if (left !== undefined && right !== undefined) return !equal(left, right);
  return a.amount.kind !== b.amount.kind || amountText(a) !== amountText(b);
}
