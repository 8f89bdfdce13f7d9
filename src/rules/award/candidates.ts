import type { Match } from '../conditions/match';
import { all, matchCondition, NO, YES } from '../conditions/match';
import type { Scope } from '../expressions/evaluate';
import type { Rule } from '../scheme/scheme';

/** A rule that holds for the row, or might once the missing facts are known. Rules that fail are left out. */
export interface Candidate {
  readonly rule: Rule;
  readonly match: Exclude<Match, { kind: 'no' }>;
}

/** Matches every rule against one row. 否则 rows come last: they ask how the others of their 组 did. */
export function candidatesFor(rules: readonly Rule[], scope: Scope): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const note = (rule: Rule, match: Match): void => {
    if (match.kind !== 'no') candidates.push({ rule, match });
  };
  for (const rule of rules) if (rule.mode !== 'otherwise') note(rule, matchRule(rule, scope));
  const settled = [...candidates];
  for (const rule of rules) {
    if (rule.mode === 'otherwise') note(rule, all([matchRule(rule, scope), otherwise(rule, settled)]));
  }
  return candidates;
}

function matchRule(rule: Rule, scope: Scope): Match {
  const missing: string[] = [];
  for (const { fact, condition } of rule.when) {
    const match = matchCondition(condition, fact, scope);
    if (match.kind === 'no') return NO;
    if (match.kind === 'unknown') missing.push(...match.missing);
  }
  const inForce = matchSpan(rule, scope);
  if (inForce.kind === 'no') return NO;
  if (inForce.kind === 'unknown') missing.push(...inForce.missing);
  return missing.length ? { kind: 'unknown', missing: [...new Set(missing)] } : YES;
}

/** Where a row is dated, the fact 日期 decides whether it is in force. */
function matchSpan(rule: Rule, scope: Scope): Match {
  const { from, until } = rule.span;
  if (from === undefined && until === undefined) return YES;
  const date = scope.valueOf('日期');
  if (typeof date !== 'number' && typeof date !== 'object') return { kind: 'unknown', missing: ['日期'] };
  const day = typeof date === 'number' ? date : Number(date.n / date.d);
  return (from === undefined || day >= from) && (until === undefined || day <= until) ? YES : NO;
}

/** 否则 holds when no other row of its 组 does. */
function otherwise(rule: Rule, others: readonly Candidate[]): Match {
  const group = others.filter((other) => other.rule.group === rule.group);
  if (group.some((other) => other.match.kind === 'yes')) return NO;
  const missing = group.flatMap((other) => (other.match.kind === 'unknown' ? other.match.missing : []));
  return missing.length ? { kind: 'unknown', missing: [...new Set(missing)] } : YES;
}
