import { add, equal, type Exact } from '../../../facts/exact';
import type { Outcome } from '../../../rules/award/outcome';
import type { Scheme } from '../../../rules/scheme/scheme';
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

/** The clauses by which these amounts are what they are, each once. */
export function clausesOf({ rules }: Scheme, outcomes: readonly (Outcome | undefined)[]): readonly string[] {
  const ids = outcomes.flatMap((one) => (one?.kind === 'paid' || one?.kind === 'open' ? one.rules : []));
  const clauses = ids.map((id) => rules.find((rule) => rule.id === id)?.source.clause ?? '');
  return [...new Set(clauses)].filter((clause) => clause !== '');
}
