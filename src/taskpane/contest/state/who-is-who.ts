import { textKey } from '../../../facts/text';
import { barredAmong, undecidedAmong } from './item-counts';
import type { Candidate } from './pool';
import type { ContestSetup } from './setup';

/** What somebody decided about a person whom the facts leave undecided, and on what grounds. */
export type Ruling = ContestSetup['settled'][number];

export interface WhoIsWho {
  readonly barred: readonly Candidate[];
  /** Nobody can tell, and nobody ruled yet. */
  readonly undecided: readonly Candidate[];
  readonly ruled: ReadonlyMap<Candidate, Ruling>;
  /** How many may be chosen. */
  readonly remaining: number;
}

/** The candidates of an award by what is known of them; a ruling counts only where the facts leave it open. */
export function whoIsWho(candidates: readonly Candidate[], rulings: readonly Ruling[]): WhoIsWho {
  const rulingOf = new Map(rulings.map((ruling) => [textKey(ruling.name), ruling]));
  const barred = barredAmong(candidates);
  const open = undecidedAmong(candidates);
  const ruled = new Map(
    open.flatMap((candidate) => {
      const ruling = rulingOf.get(candidate.key);
      return ruling ? [[candidate, ruling] as const] : [];
    }),
  );
  const refused = [...ruled.values()].filter(({ eligible }) => !eligible).length;
  const undecided = open.filter((candidate) => !ruled.has(candidate));
  const remaining = candidates.length - barred.length - undecided.length - refused;
  return { barred, undecided, ruled, remaining };
}
