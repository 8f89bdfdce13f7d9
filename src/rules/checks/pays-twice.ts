import { factsOfAmount } from '../scheme/amount';
import type { Rule } from '../scheme/scheme';
import type { Check } from './check';
import { rulesThatMeet } from './rule-regions';

/** Bounds of one figure written as 累加, 倍乘 or 乘后加 without a 组: ≥2500 600 and ≥5000 1200 both hold for 6000 and pay twice. */
export const paysTwice: Check = (scheme) => {
  const ungrouped = scheme.rules.filter(
    ({ mode, group }) => mode !== 'highest' && mode !== 'otherwise' && group === '',
  );
  const ofOneTariff = (a: Rule, b: Rule): boolean =>
    a.mode === b.mode && sameTariff(a, b) && !(isByStages(a) && isByStages(b));
  return rulesThatMeet(scheme, ungrouped, ofOneTariff).map(({ rule, earlier }) => ({
    at: rule.source.at,
    detail: { code: 'pays-twice', other: earlier.source.at.row + 1 },
  }));
};

/** Reckoned from the figure that it bounds, as stages are: (回收款-100000)*3% above 100000. */
const isByStages = (rule: Rule): boolean => rule.when.some(({ fact }) => factsOfAmount(rule).includes(fact));

/** Rows that bound the same figures and agree in every other condition. */
function sameTariff(a: Rule, b: Rule): boolean {
  const bounded = (rule: Rule): readonly string[] =>
    rule.when.filter(({ condition }) => condition.kind === 'bound' || condition.kind === 'all').map(({ fact }) => fact);
  const rest = (rule: Rule): string =>
    rule.when
      .filter(({ fact }) => !bounded(rule).includes(fact))
      .map(({ fact, text }) => `${fact}=${text}`)
      .join();
  return bounded(a).length > 0 && bounded(a).join() === bounded(b).join() && rest(a) === rest(b);
}
