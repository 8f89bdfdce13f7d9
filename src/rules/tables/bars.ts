import type { FactBook } from '../../facts/book';
import { toNumber } from '../../facts/exact';
import type { Condition, FactCondition } from '../conditions/condition';

/** Names of shares, whose conditions may leave out the %. */
const SHARE = /率$|比[例重]$|占比$|进度$|满意度$/;

/** The book with the figures that conditions hold shares against: cells that write them otherwise are asked about. */
export function withBars(book: FactBook, conditions: readonly FactCondition[]): FactBook {
  const barOf = (name: string): number =>
    Math.max(
      ...conditions
        .filter(({ fact, text }) => fact === name && (SHARE.test(name) || text.includes('%')))
        .flatMap(({ condition }) => limitsIn(condition)),
    );
  const facts = book.facts.map((fact) => {
    const bar = fact.kind === 'number' ? barOf(fact.name) : 0;
    return bar > 0 && (bar <= 2 || bar >= 10) ? { ...fact, bar } : fact;
  });
  return { ...book, facts };
}

/** The figures that a condition names: 0.8 and 1 of 80%以上不满100%. */
function limitsIn(condition: Condition): readonly number[] {
  if ('of' in condition) return [condition.of].flat().flatMap(limitsIn);
  return condition.kind === 'bound' && condition.limit.kind === 'number' ? [toNumber(condition.limit.value)] : [];
}
