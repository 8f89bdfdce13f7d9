import { choicesFor, holdsUnder } from '../../../rules/award/readings';
import { factsOfRequirement } from '../../../rules/conditions/requirement';
import { eligibilityItems, rulesForItem } from '../../../rules/eligibility/eligible';
import { factsIn } from '../../../rules/expressions/expression';
import type { Eligibility, Scheme } from '../../../rules/scheme/scheme';

/** The rows of an item under the readings in force. */
export function rulesInForce(scheme: Scheme, item: string): readonly Eligibility[] {
  const rules = rulesForItem(scheme, item);
  const [choice] = choicesFor(scheme, rules);
  return choice ? rules.filter((rule) => holdsUnder(rule.reading, choice)) : rules;
}

/** What a clerk records for the rules: a reckoned fact by those that it is reckoned from. */
export function recordedFacts(scheme: Scheme, rules: readonly Eligibility[]): readonly string[] {
  const expand = (fact: string): readonly string[] => {
    const derived = scheme.derived.find(({ name }) => name === fact);
    return derived ? factsIn(derived.expression).flatMap(expand) : [fact];
  };
  return [...new Set(rules.flatMap(({ requirement }) => factsOfRequirement(requirement)).flatMap(expand))];
}

/** Items of 资格 that attendance can be about: they limit a count, or judge a sign-in. */
export function attendanceItems(scheme: Scheme): readonly string[] {
  const kinds = new Map(scheme.book.facts.map(({ name, kind }) => [name, kind]));
  return eligibilityItems(scheme).filter((item) =>
    recordedFacts(scheme, rulesForItem(scheme, item)).some(
      (fact) => kinds.get(fact) === 'number' || kinds.get(fact) === 'date',
    ),
  );
}
