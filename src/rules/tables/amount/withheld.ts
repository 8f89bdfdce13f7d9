import { add, divide } from '../../../facts/exact';
import { isFigure, type Value } from '../../../facts/fact';
import { boundOf, type Condition, type FactCondition, piecesOf } from '../../conditions/condition';
import { matchCondition } from '../../conditions/match';
import { amountText, plainAmount } from '../../scheme/amount';
import type { Mode, Rule } from '../../scheme/scheme';

/**
 * 受处分的不发, beside rows that pay by 级别: as one of the rows of which the highest is paid, nothing would never win. A
 * row takes away what the others give, unless its 方式 says that it is one of those rows.
 *
 * @param isPlain whether the row's 方式 is blank
 */
export const withholding = (rules: readonly Rule[], isPlain: (index: number) => boolean): readonly Rule[] =>
  rules.map((rule, index) =>
    isPlain(index) && isNothing(rule) && rules.some((other) => isWider(other, rule))
      ? { ...rule, mode: takingMode(rule) }
      : rule,
  );

/** Who gets no award still pays a fine: 不予奖励 takes away what is paid, 不扣 what is taken off, 0元 and 不计 both. */
function takingMode(rule: Rule): Mode {
  const text = amountText(rule);
  if (/[\d零]|不予?计分?$/.test(text)) return 'void';
  return /[扣罚]/.test(text) ? 'spare' : 'withhold';
}

const isNothing = (rule: Rule): boolean => rule.group === '' && plainAmount(rule) === 0;

/** May hold together with `rule`, whose own fact it does not ask for. */
const isWider = (other: Rule, rule: Rule): boolean =>
  other.mode === 'highest' &&
  (!other.awards || !rule.awards || other.awards.some((award) => rule.awards?.includes(award))) &&
  !isNothing(other) &&
  rule.when.some(({ fact }) => other.when.every((asked) => asked.fact !== fact)) &&
  other.when.every((asked) => rule.when.every((own) => own.fact !== asked.fact || meet(own, asked)));

/**
 * Whether two conditions on one fact hold together at a value that they name, or at a figure beside or between; a bound
 * that names a fact is taken to be met.
 */
function meet(a: FactCondition, b: FactCondition): boolean {
  const named = [...valuesIn(a.condition), ...valuesIn(b.condition)];
  const figures = named.filter(isFigure);
  const near = figures.flatMap((x) => [add(x, -1), add(x, 1), ...figures.map((y) => divide(add(x, y), 2))]);
  return (
    a.text === b.text ||
    [...named, ...near].some((value) =>
      [a, b].every(({ condition, fact }) => matchCondition(condition, fact, { valueOf: () => value }).kind === 'yes'),
    )
  );
}

const valuesIn = (condition: Condition): readonly Value[] =>
  piecesOf(condition).flatMap((piece) => {
    if (piece.kind === 'bound') return boundOf(piece)?.limit ?? [];
    return piece.kind === 'list' ? piece.values : piece.kind === 'flag' ? [piece.is] : [];
  });
