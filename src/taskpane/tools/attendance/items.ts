import { choicesFor, holdsUnder } from '../../../rules/award/readings';
import { recordedFacts } from '../../../rules/award/recorded';
import { factsOfRequirement } from '../../../rules/conditions/requirement';
import { eligibilityItems, rulesForItem } from '../../../rules/eligibility/eligible';
import type { Eligibility, Scheme } from '../../../rules/scheme/scheme';

/** The rows of an item under the readings in force. */
export function rulesInForce(scheme: Scheme, item: string): readonly Eligibility[] {
  const rules = rulesForItem(scheme, item);
  const [choice] = choicesFor(scheme, rules);
  return choice ? rules.filter((rule) => holdsUnder(rule.reading, choice)) : rules;
}

/** What a clerk records for the rules. */
export const recordedFor = (scheme: Scheme, rules: readonly Eligibility[]): readonly string[] =>
  recordedFacts(
    scheme,
    rules.flatMap(({ requirement }) => factsOfRequirement(requirement)),
  );

/** Items of 资格 that attendance can be about: they limit a count, or judge a sign-in. */
export function attendanceItems(scheme: Scheme): readonly string[] {
  const kinds = new Map(scheme.book.facts.map(({ name, kind }) => [name, kind]));
  return eligibilityItems(scheme).filter((item) =>
    recordedFor(scheme, rulesForItem(scheme, item)).some(
      (fact) => kinds.get(fact) === 'number' || kinds.get(fact) === 'date',
    ),
  );
}
