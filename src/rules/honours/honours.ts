import type { Row } from '../../facts/row';
import { matchRule } from '../award/match-rules';
import { choicesFor, holdsUnder } from '../award/readings';
import { scopeOf } from '../award/row-facts';
import type { Scheme } from '../scheme/scheme';

/** The honours whose conditions surely hold, under every reading that nobody chose; each once, in the table's order. */
export function honoursOf(scheme: Scheme, row: Row): readonly string[] {
  const rules = scheme.rules.filter((rule) => rule.honour);
  const scope = scopeOf(scheme, row);
  const held = (choice: ReadonlyMap<string, string>): ReadonlySet<string> =>
    new Set(
      rules
        .filter((rule) => holdsUnder(rule.reading, choice))
        .filter((rule) => matchRule(rule, scope).kind === 'yes')
        .flatMap((rule) => rule.awards?.slice(0, 1) ?? []),
    );
  const [first, ...others] = choicesFor(scheme, rules).map(held);
  return [...(first ?? [])].filter((name) => others.every((other) => other.has(name)));
}
