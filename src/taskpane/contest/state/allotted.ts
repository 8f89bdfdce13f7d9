import { type GroupShare, shareAmong } from '../../../rules/allot/shared-out';
import type { Seats } from './places';

/** Of a view of an award: which section each candidate is of, and the places. */
interface Shared {
  readonly pool: { readonly candidates: readonly { readonly of: string }[] };
  readonly seats: readonly Seats[];
}

/** `too-few`: the sections must have more than there is. */
export type Allotted =
  | { readonly kind: 'shared'; readonly groups: readonly GroupShare[] }
  | { readonly kind: 'too-few'; readonly total: number };

/**
 * The places of an award divided among the sections by how many of each may be chosen from; the total stands first.
 * Undefined where the total is open, or there are no two sections.
 */
export function allotted({ pool, seats }: Shared): Allotted | undefined {
  const [first] = seats;
  if (first?.quota.kind !== 'places') return undefined;
  const bases = new Map<string, number>();
  for (const { of } of pool.candidates) if (of !== '') bases.set(of, (bases.get(of) ?? 0) + 1);
  const groups = [...bases].map(([name, base]) => ({ name, base, carry: 0 }));
  if (groups.length < 2) return undefined;
  const shared = shareAmong(first.quota, groups);
  return shared.kind === 'shared' ? shared : { kind: 'too-few', total: shared.total };
}
