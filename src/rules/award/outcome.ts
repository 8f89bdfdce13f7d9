import { equal, type Exact, isZero } from '../../facts/exact';
import type { Fault } from '../../facts/fact';
import type { Elsewhere } from './lack';

/**
 * What one row comes to. `rules` are the ids of the rules that made it; the sentence is recomputed on demand.
 *
 * - paid: the amount, rounded to the fen where the unit is 元, exact otherwise; 0 where nothing matches
 * - merged: by the row `rollUp` of 汇总 the same thing as another row, which is paid (`Settled.into`); 0 here
 * - open: the document names no figure (未规定); pending: people must decide (待定); unread: nobody chose a reading
 * - undecided: facts are missing that could change the amount
 * - refused: the document does not allow the case (退回)
 * - bad: values that cannot be, or a division by zero, or amounts of different units
 */
export type Outcome =
  | {
      readonly kind: 'paid';
      readonly amount: Exact;
      readonly unit: string;
      readonly rules: readonly string[];
      readonly gate?: string;
    }
  | {
      readonly kind: 'merged';
      readonly rollUp: string;
      readonly unit: string;
    }
  | { readonly kind: 'open'; readonly rules: readonly string[] }
  | { readonly kind: 'pending'; readonly rules: readonly string[] }
  | { readonly kind: 'unread'; readonly readings: readonly string[] }
  | {
      readonly kind: 'undecided';
      readonly missing: readonly string[];
      /** What other rows lack, where a missing fact ranges over rows. */
      readonly elsewhere?: readonly Elsewhere[];
    }
  | { readonly kind: 'refused'; readonly rules: readonly string[] }
  | { readonly kind: 'bad'; readonly faults: readonly Fault[] }
  | {
      readonly kind: 'unreckonable';
      readonly why: 'division-by-zero' | 'mixed-units';
      readonly rules: readonly string[];
    }
  | { readonly kind: 'blank' };

/** What a blank row, and a row without an award, comes to. */
export const BLANK: Outcome = { kind: 'blank' };

/** The amount in yuan (or the rule's unit) of a row that is settled: paid, or merged into another. */
export function settledAmount(outcome: Outcome): Exact | undefined {
  return outcome.kind === 'paid' ? outcome.amount : outcome.kind === 'merged' ? 0 : undefined;
}

/** Outcomes that come to the same: the same amount, whichever row is paid, or the same reason why there is none. */
export function sameOutcome(a: Outcome, b: Outcome): boolean {
  const [left, right] = [settledAmount(a), settledAmount(b)];
  if (left !== undefined && right !== undefined)
    return equal(left, right) && (isZero(left) || ('unit' in a && 'unit' in b && a.unit === b.unit));
  if (a.kind === 'undecided' && b.kind === 'undecided')
    return a.missing.length === b.missing.length && a.missing.every((fact) => b.missing.includes(fact));
  return a.kind === b.kind;
}
