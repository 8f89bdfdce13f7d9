import { textKey } from '../../../facts/text';
import { type Exact, isWhole, multiply, sign, toNumber } from '../../../facts/exact';
import { exactFromText } from '../../../facts/quantity';
import { type Pair, rowReader } from '../../../facts/row';
import { readStatement } from '../../../facts/statement';
import { placesFor, type Quota, quotaOf } from '../../../rules/places/quota';
import type { Places, Scheme } from '../../../rules/scheme/scheme';

/** How many may win in one section, or in all, and how that came about. */
export interface Seats {
  /** "" where the places are not apart. */
  readonly section: string;
  readonly base: Exact | undefined;
  readonly quota: Quota;
  /** The ratio of the base before it is rounded; undefined for a count. */
  readonly share: Exact | undefined;
}

export interface GivenFact {
  readonly fact: string;
  readonly value: string;
}

/** A base as typed: a whole number that is not negative. */
export function typedBase(text: string): Exact | undefined {
  const base = exactFromText(text);
  return base !== undefined && sign(base) >= 0 && isWhole(base) ? base : undefined;
}

/** The places of an award for each base. */
export function seatsOf(
  scheme: Scheme,
  award: string,
  bases: ReadonlyMap<string, Exact | undefined>,
  given: readonly GivenFact[],
): readonly Seats[] {
  const pairs = given.flatMap(({ fact: name, value }): readonly Pair[] => {
    const slot = scheme.book.slots.get(name);
    const fact = slot === undefined ? undefined : scheme.book.facts[slot];
    return slot === undefined || !fact || value === ''
      ? []
      : [{ slot, fact, statement: readStatement(fact, value, 'pair') }];
  });
  const row = rowReader(scheme.book, [], pairs)([]);
  return [...bases].map(([section, base]) => {
    const quota = quotaOf(scheme, { award, row, base, ofGroup: section !== '' });
    const rule = quota.kind === 'places' ? quota.rule : undefined;
    const share = rule?.share.kind === 'ratio' && base !== undefined ? multiply(base, rule.share.ratio) : undefined;
    return { section, base, quota, share };
  });
}

/** The number of places by section; undefined while one of them cannot be told. */
export function countsOf(seats: readonly Seats[]): ReadonlyMap<string, number> | undefined {
  const counts = seats.flatMap(({ section, quota }) =>
    quota.kind === 'places' ? [[textKey(section), toNumber(quota.count)] as const] : [],
  );
  return counts.length === seats.length ? new Map(counts) : undefined;
}

/** How many may win over all sections; undefined while one of them cannot be told. */
export const placesInAll = (seats: readonly Seats[]): number | undefined =>
  seats.reduce<number | undefined>(
    (sum, { quota }) => (sum === undefined || quota.kind !== 'places' ? undefined : sum + toNumber(quota.count)),
    0,
  );

/** The row of 名额 that speaks of the award: the one that holds, else the first. */
export const ruleFor = (scheme: Scheme, award: string, seats: readonly Seats[]): Places | undefined =>
  seats.map(({ quota }) => (quota.kind === 'places' ? quota.rule : undefined)).find(Boolean) ?? inForce(scheme, award);

/** The first row whose reading is in force. */
export function inForce(scheme: Scheme, award: string): Places | undefined {
  const rows = placesFor(scheme, award);
  const chosen = new Map(scheme.readings.map(({ id, chosen }) => [id, chosen]));
  return rows.find(({ reading }) => !reading || reading.readings.includes(chosen.get(reading.id) ?? '')) ?? rows[0];
}
