import { add, equal, type Exact } from '../../../facts/exact';
import type { AwardView } from './view';
import { winnersOf } from './winners';

/** What the winners of an award get. `each` is undefined where it differs among them. */
export interface AwardMoney {
  readonly count: number;
  readonly each: Exact | undefined;
  readonly sum: Exact;
  /** Winners for whom the document names no figure, or a fact is missing. */
  readonly open: number;
}

export function moneyFor(award: AwardView): AwardMoney {
  const outcomes = winnersOf(award).map(({ index }) => award.money[index]);
  const amounts = outcomes.flatMap((outcome) => (outcome?.kind === 'paid' ? [outcome.amount] : []));
  const [first] = amounts;
  return {
    count: amounts.length,
    each: first !== undefined && amounts.every((amount) => equal(amount, first)) ? first : undefined,
    sum: amounts.reduce<Exact>(add, 0),
    open: outcomes.length - amounts.length,
  };
}
