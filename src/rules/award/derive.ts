import { slotOf } from '../../facts/book';
import type { Value } from '../../facts/fact';
import type { Row } from '../../facts/row';
import { evaluate, type Scope } from '../expressions/evaluate';
import type { Scheme } from '../scheme/scheme';

/** The row with the facts that the scheme reckons itself (算式); one that a clerk gives is kept. */
export function withDerived(scheme: Scheme, row: Row): Row {
  if (scheme.derived.length === 0) return row;
  const values: (Value | undefined)[] = [...row.values];
  const scope: Scope = { valueOf: (fact) => values[slotOf(scheme.book, fact)] };
  for (const { name, expression } of scheme.derived) {
    const slot = slotOf(scheme.book, name);
    if (values[slot] !== undefined) continue;
    const reckoned = evaluate(expression, scope);
    if (reckoned.kind === 'figure') values[slot] = reckoned.value;
  }
  return { ...row, values };
}

/** Missing facts as a clerk can give them: for a reckoned fact those that its 算式 lacks. */
export function givable(scheme: Scheme, row: Row, missing: readonly string[]): readonly string[] {
  const scope: Scope = { valueOf: (fact) => row.values[slotOf(scheme.book, fact)] };
  const expand = (name: string, depth: number): readonly string[] => {
    const derived = scheme.derived.find((fact) => fact.name === name);
    if (!derived || depth > scheme.derived.length) return [name];
    const reckoned = evaluate(derived.expression, scope);
    return reckoned.kind === 'missing' ? reckoned.facts.flatMap((fact) => expand(fact, depth + 1)) : [name];
  };
  return [...new Set(missing.flatMap((name) => expand(name, 0)))];
}
