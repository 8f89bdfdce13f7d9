import { toNumber } from '../../facts/exact';
import { isFigure } from '../../facts/fact';
import { all, any, type Match, matchCondition, NO, not, YES } from '../conditions/match';
import type { Scope } from '../expressions/evaluate';
import type { Rule } from '../scheme/scheme';

/** How every rule of an award matches one row, in their order. 否则 rows ask how the others of their 组 did. */
export function matchRules(rules: readonly Rule[], scope: Scope): readonly Match[] {
  const matches = rules.map((rule) => matchRule(rule, scope));
  rules.forEach((rule, index) => {
    const own = matches[index] ?? NO;
    if (rule.mode === 'otherwise' && own.kind !== 'no') matches[index] = all([own, otherwise(rule, rules, matches)]);
  });
  return matches;
}

/** Whether a row with conditions holds and is in force. */
export function matchRule(rule: Pick<Rule, 'when' | 'span'>, scope: Scope): Match {
  let missing: Set<string> | undefined;
  for (const { fact, condition } of rule.when) {
    const match = matchCondition(condition, fact, scope);
    if (match.kind === 'no') return NO;
    if (match.kind === 'unknown') for (const name of match.missing) (missing ??= new Set()).add(name);
  }
  const inForce = matchSpan(rule.span, scope);
  if (inForce.kind === 'no') return NO;
  if (inForce.kind === 'unknown') for (const name of inForce.missing) (missing ??= new Set()).add(name);
  return missing ? { kind: 'unknown', missing: [...missing] } : YES;
}

/** Whether a row is in force for a time alone. */
export const isDated = ({ from, until }: Rule['span']): boolean => from !== undefined || until !== undefined;

/** Where a row is dated, the fact 日期 decides whether it is in force, on its last day to the end of the day. */
export function matchSpan({ from, until }: Rule['span'], scope: Scope): Match {
  if (!isDated({ from, until })) return YES;
  const date = scope.valueOf('日期');
  if (!isFigure(date)) return { kind: 'unknown', missing: ['日期'] };
  return holdsOn({ from, until }, Math.floor(toNumber(date))) ? YES : NO;
}

export const holdsOn = ({ from, until }: Rule['span'], day: number): boolean =>
  (from === undefined || day >= from) && (until === undefined || day <= until);

/** 否则 holds when no other row of its 组 does. */
function otherwise(rule: Rule, rules: readonly Rule[], matches: readonly Match[]): Match {
  const isOther = (other: Rule | undefined): boolean => other?.mode !== 'otherwise' && other?.group === rule.group;
  return not(any(matches.filter((_, index) => isOther(rules[index]))));
}
