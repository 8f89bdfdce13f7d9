import { add, type Exact, isZero } from '../../facts/exact';
import type { Assessment } from '../../rules/award/assess';
import type { Outcome } from '../../rules/award/outcome';
import { YUAN } from '../../sheets/money/award-line';
import { isUnknownAward } from '../../sheets/money/unknown-award';

/** What the rows come to, certain and undecided apart. */
export interface Totals {
  /** Rows with an amount other than 0, and their sum in yuan. */
  readonly certain: { readonly rows: number; readonly yuan: Exact };
  /** Sums in units that are no money. */
  readonly units: ReadonlyMap<string, Exact>;
  /** Rows without an amount: facts are missing, or people must decide. */
  readonly undecided: number;
  /** Rows that come to nothing. */
  readonly nothing: number;
}

const isUndecided = (outcome: Outcome): boolean =>
  outcome.kind !== 'paid' && outcome.kind !== 'merged' && outcome.kind !== 'blank';

/** Whether nobody can tell what a row comes to: it is undecided, or names an award that the rules lack. */
export function waitsAt(assessment: Assessment): (index: number) => boolean {
  const { outcomes } = assessment;
  return (index) => {
    const outcome = outcomes[index];
    return outcome !== undefined && (isUndecided(outcome) || isUnknownAward(assessment, index));
  };
}

export function totalsOf(assessment: Assessment): Totals {
  const waits = waitsAt(assessment);
  let [rows, undecided, nothing] = [0, 0, 0];
  let yuan: Exact = 0;
  const units = new Map<string, Exact>();
  for (const [index, outcome] of assessment.outcomes.entries()) {
    if (waits(index)) undecided += 1;
    else if (outcome.kind !== 'paid' || isZero(outcome.amount)) nothing += outcome.kind === 'blank' ? 0 : 1;
    else if (outcome.unit === YUAN) {
      rows += 1;
      yuan = add(yuan, outcome.amount);
    } else units.set(outcome.unit, add(units.get(outcome.unit) ?? 0, outcome.amount));
  }
  return { certain: { rows, yuan }, units, undecided, nothing };
}
