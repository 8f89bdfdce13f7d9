import { equal } from '../../facts/exact';
import type { Rule } from '../scheme/scheme';
import type { Check, Doubt } from './check';
import { regionsOf, sameCase, surelyMeet } from './rule-regions';

/** Rows of one named 组 that can hold together with different amounts: the larger is paid, which may not be meant. */
export const overlaps: Check = (scheme) => {
  const rules = scheme.rules
    .filter((rule) => rule.group !== '' && rule.mode !== 'otherwise')
    .map((rule) => ({ rule, regions: regionsOf(scheme, rule) }));
  const doubts: Doubt[] = [];
  rules.forEach(({ rule, regions }, index) => {
    const other = rules
      .slice(0, index)
      .find(
        (earlier) =>
          earlier.rule.group === rule.group &&
          sameCase(earlier.rule, rule) &&
          differ(earlier.rule, rule) &&
          surelyMeet(earlier.regions, regions),
      );
    if (other)
      doubts.push({
        at: rule.source.at,
        detail: { code: 'rows-overlap', group: rule.group, other: other.rule.source.at.row + 1 },
      });
  });
  return doubts;
};

function differ(a: Rule, b: Rule): boolean {
  if (a.amount.kind !== 'figure' || b.amount.kind !== 'figure') return a.amount.kind !== b.amount.kind;
  const [left, right] = [a.amount.expression, b.amount.expression];
  return left.kind === 'number' && right.kind === 'number'
    ? !equal(left.value, right.value)
    : a.amount.text !== b.amount.text;
}
