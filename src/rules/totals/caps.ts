import { slotOf } from '../../facts/book';
import { add, equal, type Exact, subtract, toNumber } from '../../facts/exact';
import { isFigure, type Value } from '../../facts/fact';
import type { Assessment } from '../award/assess';
import { speaksOf } from '../award/program';
import { underEach, type Unread } from '../award/readings';
import { findingsIn } from '../award/rows';
import type { Span } from '../../facts/spans';
import type { RollUp } from '../scheme/scheme';
import { type CappedList, DATE, heldTo, type Taken, type Untold } from './held-to';
import { ownersIn, ownerSlot } from './owners';

/** What a person's awards come to under 每人上限, or why nobody can tell. */
export type Capped = Sum | Untold | Unread;

interface Sum {
  readonly kind: 'figure';
  readonly value: Exact;
  readonly taken: readonly Taken[];
}

const shortestFirst: readonly (Span | undefined)[] = ['week', 'month', 'quarter', 'half-year', 'year', undefined];

const breadth = ({ awards }: RollUp): number => awards?.length ?? Number.MAX_SAFE_INTEGER;

/**
 * Holds the caps of a scheme against the rows of one person, given by their places. A cap on several awards, or on all,
 * caps their sum; the narrower caps come first, of equals the one for the shorter period. Rows without a name may be one
 * person's or several people's: what the caps leave of them nobody can tell.
 */
export function cappedIn(
  assessment: Assessment,
  amountAt: (index: number) => Exact,
): (person: readonly number[]) => Capped {
  const { scheme, rows, programs } = assessment;
  const ownerAt = ownersIn(assessment);
  const caps = scheme.rollUps
    .filter(({ cap }) => cap)
    .sort((a, b) => breadth(a) - breadth(b) || shortestFirst.indexOf(a.capPer) - shortestFirst.indexOf(b.capPer));
  const dated = caps.some(({ capPer }) => capPer);
  const list: CappedList = {
    awardAt: (index) => programs[index]?.award ?? '',
    dayAt: dated ? findingsIn(rows, slotOf(scheme.book, DATE), dayOf) : () => undefined,
    valueAt: (index) => {
      const row = rows.at(index);
      return (fact) => row?.values[slotOf(scheme.book, fact)];
    },
  };
  const dayAt = (index: number): number => list.dayAt(index) ?? Infinity;
  return (person) => {
    const amounts = new Map(person.map((index) => [index, amountAt(index)]));
    const awards = [...new Set(person.map(list.awardAt))];
    const own = caps.filter((cap) => awards.some((award) => speaksOf(cap.awards, award)));
    if (own.length === 0) return summed(amounts, []);
    const [first = -1, ...others] = person;
    if (others.length > 0 && ownerAt(first) === undefined) {
      const owner = scheme.book.facts[ownerSlot(scheme, programs[first])]?.name ?? '姓名';
      return { kind: 'missing', facts: [owner], rows: person };
    }
    const ordered = dated ? [...person].sort((a, b) => dayAt(a) - dayAt(b) || a - b) : person;
    return underEach(scheme, own, (inForce) => underAll(inForce, ordered, amounts, list), same);
  };
}

const dayOf = (value: Value | undefined): number | undefined =>
  isFigure(value) ? Math.floor(toNumber(value)) : undefined;

const same = (a: Capped, b: Capped): boolean =>
  a.kind === 'figure' && b.kind === 'figure' ? equal(a.value, b.value) : a.kind === b.kind;

/** Each cap takes from what those before it left. */
function underAll(
  caps: readonly RollUp[],
  person: readonly number[],
  amounts: ReadonlyMap<number, Exact>,
  list: CappedList,
): Capped {
  const left = new Map(amounts);
  const all: Taken[] = [];
  for (const cap of caps) {
    const taken = heldTo(cap, person, left, list);
    if ('kind' in taken) return taken;
    for (const { cuts } of taken) for (const [index, cut] of cuts) left.set(index, subtract(left.get(index) ?? 0, cut));
    all.push(...taken);
  }
  return summed(left, all);
}

const summed = (left: ReadonlyMap<number, Exact>, taken: readonly Taken[]): Sum => ({
  kind: 'figure',
  value: [...left.values()].reduce<Exact>(add, 0),
  taken,
});
