import type { Fault } from '../../facts/fact';
import type { Row } from '../../facts/row';
import { faultsBehind } from '../award/faults-behind';
import { matchRule } from '../award/match-rules';
import { choicesFor, holdsUnder } from '../award/readings';
import { scopeOf } from '../award/row-facts';
import { missingIn } from '../conditions/match';
import type { Scheme } from '../scheme/scheme';

/** The honours that a row surely has, and the values that cannot be and keep another open. */
export interface Honours {
  readonly names: readonly string[];
  readonly faults: readonly Fault[];
}

/**
 * The honours whose conditions surely hold, under every reading that nobody chose; each once, in the table's order.
 * What a missing fact leaves open is left out.
 */
export function honoursOf(scheme: Scheme, row: Row): Honours {
  const rules = scheme.rules.filter((rule) => rule.honour);
  const scope = scopeOf(scheme, row);
  const ways = choicesFor(scheme, rules).map((choice) =>
    rules
      .filter((rule) => holdsUnder(rule.reading, choice))
      .map((rule) => ({ name: rule.awards?.[0] ?? '', match: matchRule(rule, scope) })),
  );
  const held = ways.map((way) => new Set(way.flatMap(({ name, match }) => (match.kind === 'yes' ? [name] : []))));
  const names = [...(held[0] ?? [])].filter((name) => held.every((others) => others.has(name)));
  const others = ways.flat().filter(({ name }) => !names.includes(name));
  return { names, faults: faultsBehind(scheme, row, missingIn(others.map(({ match }) => match))) };
}
