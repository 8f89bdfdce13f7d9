import { slotOf } from '../../facts/book';
import type { Row } from '../../facts/row';
import { matchRule } from '../award/match-rules';
import { choicesFor, holdsUnder } from '../award/readings';
import type { Scheme } from '../scheme/scheme';

/** The honours whose conditions surely hold, under every reading that nobody chose; each once, in the table's order. */
export function honoursOf(scheme: Scheme, row: Row): readonly string[] {
  const rules = scheme.rules.filter((rule) => rule.honour);
  const scope = { valueOf: (fact: string) => row.values[slotOf(scheme.book, fact)] };
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
