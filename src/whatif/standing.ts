import { asText } from '../base/as-text';
import { absolute, compare, type Exact, fractionText } from '../facts/exact';
import type { Outcome } from '../rules/award/outcome';
import type { Scheme } from '../rules/scheme/scheme';

/**
 * All that decides which of several rows of one thing is paid, beside the rows themselves: 汇总, the readings in force, the
 * order of words, and how what the classes of rows come to compares. While it is the same text, the same rows are paid.
 */
export function standingOf({ rollUps, readings, book }: Scheme, outcomes: readonly Outcome[]): string {
  const amountOf = (outcome: Outcome): Exact => (outcome.kind === 'paid' ? absolute(outcome.amount) : 0);
  // 0 stands among them: what comes to nothing puts nobody out.
  const amounts = new Map([0, ...outcomes.map(amountOf)].map((amount) => [fractionText(amount), amount]));
  const places = new Map([...amounts].sort(([, a], [, b]) => compare(a, b)).map(([text], place) => [text, place]));
  const compared = outcomes.map((outcome) =>
    outcome.kind === 'paid'
      ? [places.get(fractionText(amountOf(outcome))), outcome.unit, outcome.gate, ...outcome.rules]
      : outcome.kind,
  );
  return asText([rollUps, readings, book.facts.map(({ values }) => values), compared]);
}
