import type { Exact } from '../../../facts/exact';
import { toNumber } from '../../../facts/exact';
import { allot, type Allotment, sharesOf } from '../../../rules/allot/allot';
import type { AwardView } from './view';

export interface SectionShare {
  readonly section: string;
  readonly base: Exact;
  readonly allotment: Allotment;
}

/** The places of an award divided among the sections by how many of each may be chosen from; the total stands first. */
export function allotted({ pool, seats }: AwardView): readonly SectionShare[] {
  const quota = seats[0]?.quota;
  if (quota?.kind !== 'places') return [];
  const bases = new Map<string, number>();
  for (const { of } of pool.candidates) if (of !== '') bases.set(of, (bases.get(of) ?? 0) + 1);
  const { share } = quota.rule;
  const shares = sharesOf(
    [...bases.values()],
    share.kind === 'ratio' ? { kind: 'ratio', ratio: share.ratio } : { kind: 'proportion' },
    quota.count,
    [],
  );
  const places = allot(shares, toNumber(quota.count)) ?? [];
  return [...bases].flatMap(([section, base], index) => {
    const allotment = places[index];
    return allotment ? [{ section, base, allotment }] : [];
  });
}
