import { compare, equal, floor } from '../../facts/exact';
import { isFigure, type Value } from '../../facts/fact';
import { evaluate, type Scope } from '../expressions/evaluate';
import { type Comparison, type Condition, piecesOf } from './condition';

/** A condition holds, fails, or cannot be decided because facts are missing. Three outcomes, not two. */
export type Match =
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | { readonly kind: 'unknown'; readonly missing: readonly string[] };

export const YES: Match = { kind: 'yes' };
export const NO: Match = { kind: 'no' };

/** Whether the condition on `fact` holds in this scope. */
export function matchCondition(condition: Condition, fact: string, scope: Scope): Match {
  if (condition.kind === 'any') return YES;
  const value = scope.valueOf(fact);
  if (value === undefined) return unknownWithout(condition, fact, scope);
  const held = condition.wholeDays && isFigure(value) ? floor(value) : value;
  return matchValue(condition, held, fact, scope);
}

/** Without the fact itself the condition is open; what its bounds need beside it is missing too. */
function unknownWithout(condition: Condition, fact: string, scope: Scope): Match {
  if (condition.kind === 'flag' || condition.kind === 'list') return { kind: 'unknown', missing: [fact] };
  const others = new Set([fact]);
  for (const piece of piecesOf(condition)) {
    const limit = piece.kind === 'bound' ? evaluate(piece.limit, scope) : undefined;
    if (limit?.kind === 'missing') limit.facts.forEach((name) => others.add(name));
  }
  return { kind: 'unknown', missing: [...others] };
}

function matchValue(condition: Condition, value: Value, fact: string, scope: Scope): Match {
  switch (condition.kind) {
    case 'any':
      return YES;
    case 'flag':
      return condition.is === value ? YES : NO;
    case 'list':
      return condition.values.some((wanted) => sameValue(wanted, value)) ? YES : NO;
    case 'bound':
      return matchBound(condition.comparison, value, evaluate(condition.limit, scope));
    case 'not':
      return not(matchValue(condition.of, value, fact, scope));
    case 'all':
      return all(condition.of.map((part) => matchValue(part, value, fact, scope)));
    case 'either':
      return any(condition.of.map((part) => matchValue(part, value, fact, scope)));
  }
}

/** Whether two values of a fact are one: figures that are equal, whatever their form. */
export const sameValue = (a: Value, b: Value): boolean => (isFigure(a) && isFigure(b) ? equal(a, b) : a === b);

function matchBound(comparison: Comparison, value: Value, limit: ReturnType<typeof evaluate>): Match {
  if (limit.kind === 'missing') return { kind: 'unknown', missing: limit.facts };
  if (limit.kind === 'division-by-zero' || !isFigure(value)) return NO;
  return holds(comparison, compare(value, limit.value)) ? YES : NO;
}

/** Whether a comparison holds, given which side is larger: negative, 0 or positive. */
export function holds(comparison: Comparison, order: number): boolean {
  switch (comparison) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
  }
}

export const not = (match: Match): Match => (match.kind === 'unknown' ? match : match.kind === 'yes' ? NO : YES);

/** The facts that keep conditions open, each once. */
export const missingIn = (matches: readonly Match[]): readonly string[] => [
  ...new Set(matches.flatMap((match) => (match.kind === 'unknown' ? match.missing : []))),
];

/** All hold; one that fails settles it, whatever is missing elsewhere. */
export function all(matches: readonly Match[]): Match {
  if (matches.some((match) => match.kind === 'no')) return NO;
  const missing = missingIn(matches);
  return missing.length ? { kind: 'unknown', missing } : YES;
}

/** One holds; where none surely does, what might is open. */
export const any = (matches: readonly Match[]): Match => not(all(matches.map(not)));
