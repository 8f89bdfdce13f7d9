import { toNumber } from '../../../facts/exact';
import type { Lack } from '../../contest/state/progress';
import type { AwardView, ContestView } from '../../contest/state/view';

/** How many may win an award, and who does as far as votes are known. */
export interface PlacesEffect {
  readonly award: string;
  readonly clause: string;
  readonly before: PlacesOnce;
  readonly after: PlacesOnce;
  /** Who wins under the scenario alone, and who wins as it is alone. */
  readonly gains: readonly string[];
  readonly loses: readonly string[];
  /** Those among whom somebody has to decide, under the scenario. */
  readonly ties: readonly string[];
  readonly changed: boolean;
}

export interface PlacesOnce {
  /** With its sections, as the steps of 评先 have it. */
  readonly view: AwardView;
  /** Undefined while nobody can tell. */
  readonly count: number | undefined;
  readonly lacks: Lack | undefined;
}

export function placesEffects(before: ContestView, after: ContestView): readonly PlacesEffect[] {
  return after.awards.flatMap((view): readonly PlacesEffect[] => {
    const was = before.awards.find(({ award }) => award === view.award);
    if (!was || view.setup.skipped) return [];
    const [then, now] = [once(was), once(view)];
    const [winners, others] = [named(was, 'wins', 'passes'), named(view, 'wins', 'passes')];
    const ties = named(view, 'ties');
    const gains = others.filter((name) => !winners.includes(name));
    const loses = winners.filter((name) => !others.includes(name));
    return [
      {
        award: view.award,
        clause: view.rule.source.clause,
        before: then,
        after: now,
        gains,
        loses,
        ties,
        changed:
          then.count !== now.count ||
          then.lacks !== now.lacks ||
          gains.length + loses.length > 0 ||
          ties.join() !== named(was, 'ties').join(),
      },
    ];
  });
}

const once = (view: AwardView): PlacesOnce => ({
  view,
  count: countIn(view),
  lacks: view.progress.kind === 'lacks' ? view.progress.what : undefined,
});

const countIn = ({ seats }: AwardView): number | undefined =>
  seats.reduce<number | undefined>(
    (sum, { quota }) => (sum === undefined || quota.kind !== 'places' ? undefined : sum + toNumber(quota.count)),
    0,
  );

const named = ({ pool, outcome }: AwardView, ...kinds: readonly string[]): readonly string[] =>
  pool.candidates.flatMap(({ name }, index) =>
    kinds.includes(outcome.result?.standings[index]?.kind ?? '') ? [name] : [],
  );
