import { type Exact, multiply, sign } from '../../facts/exact';
import { isFigure } from '../../facts/fact';
import { evaluate, type Scope } from '../expressions/evaluate';
import { addsUp } from '../expressions/expression';
import { amountUsesAward } from '../scheme/amount';
import type { Mode, Rule } from '../scheme/scheme';

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

/** Which way an amount goes: 1, 0 or -1; undefined where only facts that are missing can tell. */
export type Sign = number | undefined;

/** The amounts that a row takes away when it holds; with what is paid all that is added to it. */
export const takenBy: Readonly<Partial<Record<Mode, readonly Sign[]>>> = {
  withhold: [1],
  spare: [-1],
  void: [1, -1, undefined],
};

/** Facts that nobody gave are taken to be above nothing: whatever they are, 稿费*5 is paid and 扣20元/天 taken off. */
export function signOf({ amount }: Rule, worth: Worth, scope: Scope): Sign {
  if (worth.kind === 'figure') return sign(worth.amount);
  if (worth.kind !== 'missing' || amount.kind !== 'figure' || addsUp(amount.expression)) return undefined;
  const each = evaluate(amount.expression, { ...scope, valueOf: (name) => scope.valueOf(name) ?? 1 });
  return each.kind === 'figure' ? sign(each.value) : undefined;
}

/** Whether a row has an amount of its own, and does not change what others give. */
export const hasOwn = ({ mode }: Rule): boolean => mode !== 'multiply' && !takenBy[mode];

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
      return hasOwn(rule) && !amountUsesAward(rule) ? '数量' : undefined;
  }
}
