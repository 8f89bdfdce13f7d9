import { amountText } from '../scheme/amount';
import type { Rule } from '../scheme/scheme';
import type { Check } from './check';
import { sameCase } from './rule-regions';

/** Deductions of one award for different facts, neither 累加 nor in a 组: whoever was late and absent pays for one alone. */
export const onlyLargest: Check = (scheme) => {
  const rules = scheme.rules.filter((rule) => rule.mode === 'highest' && rule.group === '' && isDeduction(rule));
  return rules.flatMap((rule, index) => {
    const other = rules.slice(0, index).find((earlier) => sameCase(earlier, rule) && onOtherFacts(earlier, rule));
    const detail = { code: 'only-largest' as const, other: (other?.source.at.row ?? 0) + 1 };
    return other ? [{ at: rule.source.at, detail }] : [];
  });
};

export const isDeduction = (rule: Rule): boolean => /^[-扣罚减]|\*-/.test(amountText(rule));

const onOtherFacts = (a: Rule, b: Rule): boolean =>
  a.when.length > 0 && b.when.length > 0 && a.when.every(({ fact }) => b.when.every((other) => other.fact !== fact));
