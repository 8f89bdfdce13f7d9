import { type Exact, multiply } from '../../facts/exact';
import { isFigure } from '../../facts/fact';
import { evaluate, type Scope } from '../expressions/evaluate';
import { usesAward } from '../expressions/expression';
import type { Rule } from '../scheme/scheme';

/** What a rule is worth for a row: `amount` = `each` × `times`, in the rule's unit; or why there is no figure. */
export type Worth =
  | { readonly kind: 'figure'; readonly amount: Exact; readonly each: Exact; readonly times: Exact }
  | { readonly kind: 'missing'; readonly facts: readonly string[] }
  | { readonly kind: 'division-by-zero' }
  | { readonly kind: 'open' | 'pending' | 'refused' };

export function worthOf(rule: Rule, scope: Scope): Worth {
  if (rule.amount.kind !== 'figure') return { kind: rule.amount.kind };
  const each = evaluate(rule.amount.expression, scope);
  if (each.kind !== 'figure') return each;
  const measure = measureOf(rule);
  if (measure === undefined) return { kind: 'figure', amount: each.value, each: each.value, times: 1 };
  const times = scope.valueOf(measure);
  if (!isFigure(times)) return { kind: 'missing', facts: [measure] };
  return { kind: 'figure', amount: multiply(each.value, times), each: each.value, times };
}

/**
 * The fact that multiplies a rule's amount. A factor is never multiplied by 数量, nor is a supplement reckoned from
 * 本奖, which holds the quantity already.
 */
export function measureOf(rule: Rule): string | undefined {
  switch (rule.measure.kind) {
    case 'none':
      return undefined;
    case 'fact':
      return rule.measure.fact;
    case 'quantity':
      if (rule.mode === 'multiply') return undefined;
      return rule.amount.kind === 'figure' && usesAward(rule.amount.expression) ? undefined : '数量';
  }
}
