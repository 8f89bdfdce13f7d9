import { equal } from '../../facts/exact';
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
  if (a.amount.kind !== 'figure' || b.amount.kind !== 'figure') return a.amount.kind !== b.amount.kind;
  const [left, right] = [a.amount.expression, b.amount.expression];
  return left.kind === 'number' && right.kind === 'number'
    ? !equal(left.value, right.value)
    : a.amount.text !== b.amount.text;
}
