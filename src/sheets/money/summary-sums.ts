import { add, type Exact, sign } from '../../facts/exact';
import type { CertainLine } from './award-line';
import { awardLabel } from './lines';
import { linesOf, type PersonEntry } from './summary-people';

/** What a person's lines in yuan come to: awards by their names and together, penalties. */
interface Sums {
  readonly byAward: ReadonlyMap<string, Exact>;
  readonly awards: Exact;
  readonly penalties: Exact;
}

/** The sums of a person. */
export type SumsOf = (entry: PersonEntry) => Sums;

function sumsOf(lines: readonly CertainLine[]): Sums {
  const byAward = new Map<string, Exact>();
  let penalties: Exact = 0;
  for (const { award, amount } of lines) {
    if (sign(amount) < 0) penalties = add(penalties, amount);
    else if (sign(amount) > 0) byAward.set(awardLabel(award), add(byAward.get(awardLabel(award)) ?? 0, amount));
  }
  return { byAward, awards: sumOfAll(byAward.values()), penalties };
}

/** These added up; 0 for none. */
export const sumOfAll = (amounts: Iterable<Exact>): Exact => [...amounts].reduce<Exact>(add, 0);

/** Every column and the total below it ask for the same sums: each person's lines are added up once. */
export function summedOnce(): SumsOf {
  const known = new Map<PersonEntry, Sums>();
  return (entry) => {
    const sums = known.get(entry) ?? sumsOf(linesOf(entry.money));
    known.set(entry, sums);
    return sums;
  };
}
