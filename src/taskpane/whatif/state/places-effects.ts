import { placesInAll } from '../../contest/state/places';
import type { Lack } from '../../contest/state/progress';
import type { AwardView, ContestView } from '../../contest/state/view';
import type { Pair } from '../../../whatif/pair';
import { gainsAndLosses, type Names } from './names';

/** How many may win an award, and who does as far as votes are known. */
export interface PlacesEffect extends Pair<PlacesOnce> {
  readonly award: string;
  /** Who wins under the scenario alone, and who wins as it is alone. */
  readonly gains: readonly string[];
  readonly loses: readonly string[];
  /** Those among whom somebody has to decide, under the scenario. */
  readonly ties: readonly string[];
  readonly changed: boolean;
}

interface PlacesOnce {
  /** With its sections, as the steps of 评先 have it. */
  readonly view: AwardView;
  /** Undefined while nobody can tell. */
  readonly count: number | undefined;
  readonly lacks: Lack | undefined;
}

export function placesEffects(baseline: ContestView, scenario: ContestView): readonly PlacesEffect[] {
  return scenario.awards.flatMap((view): readonly PlacesEffect[] => {
    const was = baseline.awards.find(({ award }) => award === view.award);
    if (!was || view.setup.skipped) return [];
    const [then, now] = [once(was), once(view)];
    const { gains, loses } = gainsAndLosses({
      baseline: named(was, 'wins', 'passes'),
      scenario: named(view, 'wins', 'passes'),
    });
    const [tied, ties] = [named(was, 'ties'), named(view, 'ties')];
    return [
      {
        award: view.award,
        baseline: then,
        scenario: now,
        gains,
        loses,
        ties: [...ties.values()],
        changed:
          then.count !== now.count ||
          then.lacks !== now.lacks ||
          gains.length + loses.length > 0 ||
          [...ties.keys()].join() !== [...tied.keys()].join(),
      },
    ];
  });
}

const once = (view: AwardView): PlacesOnce => ({
  view,
  count: placesInAll(view.seats),
  lacks: view.progress.kind === 'lacks' ? view.progress.what : undefined,
});

const named = ({ pool, outcome }: AwardView, ...kinds: readonly string[]): Names =>
  new Map(
    pool.candidates.flatMap(({ key, name }, index) =>
      kinds.includes(outcome.result?.standings[index]?.kind ?? '') ? [[key, name] as const] : [],
    ),
  );
