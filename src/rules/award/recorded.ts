import { factsIn } from '../expressions/expression';
import type { Scheme } from '../scheme/scheme';

/** What a clerk records for these facts: one that the scheme reckons (算式) by those that it is reckoned from. */
export function recordedFacts({ derived }: Scheme, facts: Iterable<string>): readonly string[] {
  const expand = (fact: string): readonly string[] => {
    const reckoned = derived.find(({ name }) => name === fact);
    return reckoned ? factsIn(reckoned.expression).flatMap(expand) : [fact];
  };
  return [...new Set([...facts].flatMap(expand))];
}
