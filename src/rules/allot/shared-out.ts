import {
  absolute,
  add,
  compare,
  divide,
  type Exact,
  floor,
  isZero,
  least,
  multiply,
  subtract,
  toNumber,
} from '../../facts/exact';
import { type Row, rowReader } from '../../facts/row';
import { type Quota, quotaOf } from '../places/quota';
import type { Places, Scheme } from '../scheme/scheme';
import { allot, raised } from './allot';

/** A group among which places are shared out: its base, and last year's fraction. */
export interface Group {
  readonly name: string;
  readonly base: Exact;
  readonly carry: Exact;
}

/** What a group comes to. Tied groups get their whole places, and one more where people decide so. */
export interface GroupShare {
  readonly group: Group;
  readonly share: Exact;
  readonly whole: Exact;
  readonly fraction: Exact;
  readonly tied: boolean;
  /** Places without what is still to be decided. */
  readonly places: number;
}

export type SharedOut =
  | {
      readonly kind: 'shared';
      readonly rule: Places;
      readonly total: number;
      readonly groups: readonly GroupShare[];
      /** How many of the tied groups get one more. */
      readonly undecided: number;
    }
  | { readonly kind: 'no-total'; readonly quota: Exclude<Quota, { kind: 'places' }> }
  /** The smallest numbers that each group must have, or last year's fractions, come to more than there is. */
  | { readonly kind: 'too-many'; readonly why: 'minimum' | 'carry'; readonly total: number };

/**
 * Fixes the total first, then shares it out: whole places, the rest to the largest fractions; ties are left open. `row`
 * holds the facts that the conditions of 名额 ask about.
 */
export function shareOut(
  scheme: Scheme,
  award: string,
  groups: readonly Group[],
  row: Row = rowReader(scheme.book, [], [])([]),
): SharedOut {
  const quota = quotaOf(scheme, { award, base: sumOf(groups), row });
  return quota.kind === 'places' ? shareAmong(quota, groups) : { kind: 'no-total', quota };
}

const sumOf = (groups: readonly Group[]): Exact => groups.reduce<Exact>((sum, { base }) => add(sum, base), 0);

/** Shares out places whose number is fixed. */
export function shareAmong(
  { rule, count }: Extract<Quota, { kind: 'places' }>,
  groups: readonly Group[],
): Exclude<SharedOut, { kind: 'no-total' }> {
  const total = toNumber(count);
  const rate = rateOf(rule, sumOf(groups), count);
  const plain = groups.map(({ base, carry }) => add(multiply(base, rate), carry));
  const minima = groups.map((group) => least(group.base, rule.eachAtLeast ?? 0));
  const shares = raised(plain, minima, count);
  if (!shares) return { kind: 'too-many', why: 'minimum', total };
  const allotted = allot(shares, total);
  if (!allotted) return { kind: 'too-many', why: 'carry', total };
  const rows = groups.map((group, index): GroupShare => {
    const own = shares[index] ?? 0;
    const whole = floor(own);
    const given = allotted[index];
    return {
      group,
      share: own,
      whole,
      fraction: subtract(own, whole),
      tied: given?.kind === 'tied',
      places: given?.kind === 'tied' ? given.atLeast : (given?.places ?? 0),
    };
  });
  return {
    kind: 'shared',
    rule,
    total,
    groups: rows,
    undecided: total - rows.reduce((sum, { places }) => sum + places, 0),
  };
}

/**
 * How many places a head has: the ratio of the award; where that is no rounding of them (至少, 至多, another base than that
 * of the groups), the bases divide them, as they do a count.
 */
function rateOf({ share }: Places, sum: Exact, count: Exact): Exact {
  if (share.kind === 'ratio' && compare(absolute(subtract(count, multiply(sum, share.ratio))), 1) < 0)
    return share.ratio;
  return isZero(sum) ? 0 : divide(count, sum);
}

/** What goes over into the next year: the share that was not given, or what was given above it. */
export const carryOf = ({ share }: GroupShare, places: number): Exact => subtract(share, places);

/** Whether the decisions give exactly the places that are left to tied groups. */
export function decided(
  { groups, undecided }: Extract<SharedOut, { kind: 'shared' }>,
  given: ReadonlySet<string>,
): boolean {
  const tied = groups.filter(({ tied, group }) => tied && given.has(group.name));
  return tied.length === undecided;
}
