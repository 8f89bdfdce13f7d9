import { compare } from '../../facts/exact';
import type { Fact } from '../../facts/fact';
import { cleanText } from '../../facts/text';
import { toSimplified } from '../../facts/traditional';
import { knownFact, knownFacts } from '../../facts/vocabulary';
import { evaluate, type Scope } from '../expressions/evaluate';
import { type Expression, factsIn } from '../expressions/expression';
import { parseExpression } from '../expressions/parse';
import { type Comparison, type Condition, factsOfCondition } from './condition';
import { all, any, holds, type Match, matchCondition, NO, YES } from './match';
import { parseCondition } from './parse';
import { signs } from './words';

/** What must hold over facts: a condition on one fact, or comparisons such as 完成数>=任务数, joined by 且. */
export type Requirement =
  | { readonly kind: 'fact'; readonly fact: string; readonly condition: Condition; readonly text: string }
  | {
      readonly kind: 'comparison';
      readonly left: Expression;
      readonly comparison: Comparison;
      readonly right: Expression;
      readonly text: string;
    }
  | { readonly kind: 'all' | 'either'; readonly of: readonly Requirement[]; readonly text: string };

/** 或 joins more loosely than 且. Where a part is no requirement 或 and a comma belong to a list of values. */
const JOINTS: readonly (readonly ['either' | 'all', RegExp])[] = [
  ['either', /或者?/],
  ['all', /[,;]?(?:并且|且)/],
  ['all', /[,;](?!\d{3}(?!\d))/],
];

/**
 * Reads 完成数>=任务数, 迟到次数超过10次且旷工天数超过3天. `factNamed` gives the fact whose name begins the text, for
 * conditions in words. Undefined where the cell is no requirement.
 */
export function parseRequirement(
  raw: string,
  factNamed: (name: string) => Fact | undefined,
  names: readonly string[],
): Requirement | undefined {
  const text = toSimplified(cleanText(raw)).replace(/ /g, '');
  for (const [kind, word] of JOINTS) {
    const parts = text.split(word);
    if (parts.length < 2) continue;
    const of = parts.map((part) => parseRequirement(part, factNamed, names));
    if (of.every((part) => part !== undefined)) return { kind, of, text };
    if (kind === 'all' && text.includes('且')) return undefined;
  }
  for (const { word: sign, comparison } of signs) {
    const at = text.indexOf(sign);
    if (at <= 0) continue;
    const [name, rest] = [text.slice(0, at), text.slice(at + sign.length)];
    const fact = names.includes(name) || knownFact(name) ? factNamed(name) : undefined;
    // 党政纪处分=是, 级别<>县级: texts and yes/no facts are the same or not, never more or less.
    if (fact?.kind === 'text' || fact?.kind === 'flag') {
      const is = onFact(fact, rest, text);
      if (comparison === '=') return is;
      return is && comparison === '<>' ? { ...is, condition: { kind: 'not', of: is.condition } } : undefined;
    }
    if (fact?.kind === 'date') return onFact(fact, sign + rest, text);
    const left = parseExpression(name);
    const right = parseExpression(rest);
    return left && right ? { kind: 'comparison', left, comparison, right, text } : undefined;
  }
  const name = [...names, ...knownFacts.map((known) => known.name)]
    .sort((a, b) => b.length - a.length)
    .find((known) => text.startsWith(known));
  if (name === undefined) return undefined;
  const fact = factNamed(name);
  return fact && onFact(fact, text.slice(name.length).replace(/^(?:为|是|属于)(?=.)/, ''), text);
}

function onFact(fact: Fact, cell: string, text: string): Extract<Requirement, { kind: 'fact' }> | undefined {
  const parsed = parseCondition(cell, fact);
  return parsed.ok && parsed.condition.kind !== 'any'
    ? { kind: 'fact', fact: fact.name, condition: parsed.condition, text }
    : undefined;
}

export function matchRequirement(requirement: Requirement, scope: Scope): Match {
  switch (requirement.kind) {
    case 'fact':
      return matchCondition(requirement.condition, requirement.fact, scope);
    case 'all':
      return all(requirement.of.map((part) => matchRequirement(part, scope)));
    case 'either':
      return any(requirement.of.map((part) => matchRequirement(part, scope)));
    case 'comparison': {
      const left = evaluate(requirement.left, scope);
      const right = evaluate(requirement.right, scope);
      const missing = [left, right].flatMap((side) => (side.kind === 'missing' ? side.facts : []));
      if (missing.length) return { kind: 'unknown', missing: [...new Set(missing)] };
      if (left.kind !== 'figure' || right.kind !== 'figure') return NO;
      return holds(requirement.comparison, compare(left.value, right.value)) ? YES : NO;
    }
  }
}

/** All facts a requirement speaks of. */
export function factsOfRequirement(requirement: Requirement): readonly string[] {
  switch (requirement.kind) {
    case 'fact':
      return [requirement.fact, ...factsOfCondition(requirement.condition)];
    case 'comparison':
      return [...factsIn(requirement.left), ...factsIn(requirement.right)];
    case 'all':
    case 'either':
      return requirement.of.flatMap(factsOfRequirement);
  }
}
