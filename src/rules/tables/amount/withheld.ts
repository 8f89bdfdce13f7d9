import type { Rule } from '../../scheme/scheme';

/**
 * 受处分的不发, beside rows that pay by 级别: as one of the rows of which the highest is paid, nothing would never win. A
 * row takes away what the others give, which is times 0, unless its 方式 says that it is one of those rows.
 *
 * @param isPlain whether the row's 方式 is blank
 */
export const withholding = (rules: readonly Rule[], isPlain: (index: number) => boolean): readonly Rule[] =>
  rules.map((rule, index) =>
    isPlain(index) && isNothing(rule) && rules.some((other) => isWider(other, rule))
      ? { ...rule, mode: 'multiply' }
      : rule,
  );

const isNothing = ({ amount, group }: Rule): boolean =>
  group === '' && amount.kind === 'figure' && amount.expression.kind === 'number' && amount.expression.value === 0;

/** May hold together with `rule`, whose own fact it does not ask for. */
const isWider = (other: Rule, rule: Rule): boolean =>
  other.mode === 'highest' &&
  (!other.awards || !rule.awards || other.awards.some((award) => rule.awards?.includes(award))) &&
  !isNothing(other) &&
  rule.when.some(({ fact }) => other.when.every((asked) => asked.fact !== fact)) &&
  other.when.every((asked) => rule.when.every(({ fact, text }) => fact !== asked.fact || text === asked.text));
