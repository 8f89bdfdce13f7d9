import { compare, type Exact } from '../../facts/exact';
import type { Steps } from '../../base/steps';
import { addTo } from '../../rules/attendance/sign-meaning';
import type { SignRecord } from '../../rules/attendance/year';
import type { SignPerson } from './read-block';
import type { SettledSigns } from './settle';
import type { SignSheet } from './sheet';
import type { Tally } from './tallies';

/** What a person's signs of a month come to. */
export interface SignCounts extends SignRecord {
  readonly person: SignPerson;
  /** Sums on the sheet that differ from the signs. */
  readonly differing: readonly { readonly tally: Tally; readonly counted: Exact }[];
}

/** Counts the signs of every person. */
export function* countSigns(sheet: SignSheet, settled: SettledSigns): Steps<readonly SignCounts[]> {
  const all: SignCounts[] = [];
  for (const [place, person] of sheet.people.entries()) {
    if (place % 200 === 199) yield;
    all.push(countsOf(person, settled));
  }
  return all;
}

function countsOf(person: SignPerson, settled: SettledSigns): SignCounts {
  const counts = new Map<string, Exact>();
  const days = new Map<string, number[]>();
  const pending = new Set<string>();
  for (const { sign, half, day } of person.marks) {
    const meaning = settled.meaningOf(sign, half);
    if (!meaning) {
      pending.add(sign);
      continue;
    }
    addTo(counts, meaning);
    for (const { kind } of meaning.counts) {
      const own = days.get(kind.fact);
      if (!own) days.set(kind.fact, [day]);
      else if (own.at(-1) !== day) own.push(day);
    }
  }
  const differing = pending.size > 0 ? [] : differences(person, counts);
  return { person, counts, days, pending: [...pending], differing };
}

/** Sums that are not what the signs come to; where a person has several of one kind, one of them may be the sum. */
function differences({ tallies }: SignPerson, counts: ReadonlyMap<string, Exact>): SignCounts['differing'] {
  const facts = new Set(tallies.map(({ fact }) => fact));
  return [...facts].flatMap((fact) => {
    const counted = counts.get(fact) ?? 0;
    const own = tallies.filter((tally) => tally.fact === fact);
    const [tally] = own;
    return !tally || own.some(({ value }) => compare(value, counted) === 0) ? [] : [{ tally, counted }];
  });
}
