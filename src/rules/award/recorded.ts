import { factsIn } from '../expressions/expression';
import type { Scheme } from '../scheme/scheme';

/**
 * What a clerk records for these facts: one that the scheme reckons (算式) by those that it is reckoned from. Of facts
 * that are reckoned from each other either may be recorded.
 */
export function recordedFacts({ derived }: Scheme, facts: Iterable<string>): readonly string[] {
  const expand = (fact: string, above: readonly string[]): readonly string[] => {
    const reckoned = above.includes(fact) ? undefined : derived.find(({ name }) => name === fact);
    return reckoned ? factsIn(reckoned.expression).flatMap((part) => expand(part, [...above, fact])) : [fact];
  };
  return [...new Set([...facts].flatMap((fact) => expand(fact, [])))];
}
