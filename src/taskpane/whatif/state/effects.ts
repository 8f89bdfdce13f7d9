import type { Area } from '../../../whatif/areas';
import { type ItemEffect, itemEffects } from './item-effects';
import type { Outlook } from './outlook';
import type { Pair } from '../../../whatif/pair';
import { type PlacesEffect, placesEffects } from './places-effects';
import { type RankingEffect, rankingEffects } from './ranking-effects';
import type { Ranking } from './rankings';

/** What a scenario does beside money. Lists have all that there is, changed or not. */
export interface Effects {
  readonly places: readonly PlacesEffect[];
  readonly items: readonly ItemEffect[];
  readonly rankings: readonly RankingEffect[];
}

export const effectsBetween = (baseline: Outlook, scenario: Outlook): Effects => ({
  places: placesEffects(baseline.contest, scenario.contest),
  items: itemEffects(baseline.contest, scenario.contest),
  rankings: rankingEffects(baseline.rankings, scenario.rankings),
});

/** The places that are known as it is and under the scenario, in all. */
export function placesIn({ places }: Effects): Pair<number> {
  const known = places.filter(({ baseline, scenario }) => baseline.count !== undefined && scenario.count !== undefined);
  const sum = (of: (effect: PlacesEffect) => number | undefined): number =>
    known.reduce((all, effect) => all + (of(effect) ?? 0), 0);
  return { baseline: sum(({ baseline }) => baseline.count), scenario: sum(({ scenario }) => scenario.count) };
}

/** Those who do not meet an item, item by item. */
export const barredIn = ({ items }: Effects): Pair<number> =>
  items.reduce<Pair<number>>(
    (all, { baseline, scenario }) => ({
      baseline: all.baseline + baseline.barred,
      scenario: all.scenario + scenario.barred,
    }),
    { baseline: 0, scenario: 0 },
  );

/** How many scores and how many ranks are other ones. */
export const movedIn = ({ rankings }: Effects): { readonly scores: number; readonly ranks: number } => ({
  scores: rankings.reduce((all, { moves }) => all + moves.filter(({ score }) => score).length, 0),
  ranks: rankings.reduce((all, { moves }) => all + moves.filter(({ rank }) => rank).length, 0),
});

/** How many scores differ between two scenarios. */
export function movedBetween(one: Effects, other: Effects): number {
  const of = ({ rankings }: Effects): readonly Ranking[] => rankings.map(({ scenario }) => scenario);
  return movedIn({ ...one, rankings: rankingEffects(of(one), of(other)) }).scores;
}

/** Whether anything of the area is other than it is now. */
export function isTouched(effects: Effects, area: Exclude<Area, 'amounts'>): boolean {
  switch (area) {
    case 'places':
      return effects.places.some(({ changed }) => changed);
    case 'eligibility':
      return effects.items.some(({ changed }) => changed);
    case 'scores':
      return effects.rankings.some(({ moves }) => moves.length > 0);
  }
}
