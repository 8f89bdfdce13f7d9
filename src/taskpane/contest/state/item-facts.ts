import { factsIn } from '../../../rules/expressions/expression';
import { rulesForItem } from '../../../rules/eligibility/eligible';
import type { Scheme } from '../../../rules/scheme/scheme';
import { factsAsked } from './roster';

/** Facts that a column may give so that the asked ones are known: those that the scheme reckons need their parts. */
export function givableFacts(scheme: Scheme, asked: readonly string[]): readonly string[] {
  const known = new Set(asked);
  for (const { name, expression } of [...scheme.derived].reverse())
    if (known.has(name)) for (const part of factsIn(expression)) known.add(part);
  return [...known];
}

/** Everything that an item of 资格 looks at, with the parts of what is reckoned. */
export const factsOfItem = (scheme: Scheme, item: string): readonly string[] =>
  givableFacts(scheme, factsAsked(rulesForItem(scheme, item)));
