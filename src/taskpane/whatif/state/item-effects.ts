import { eligibilityItems, rulesForItem, verdictFor } from '../../../rules/eligibility/eligible';
import type { Candidate } from '../../contest/state/pool';
import type { ContestView } from '../../contest/state/view';
import type { Pair } from '../../../whatif/pair';
import { gainsAndLosses, type Names } from './names';

/** Who meets an item of 资格. */
export interface ItemEffect extends Pair<Met> {
  readonly item: string;
  /** Who does not meet it under the scenario alone, and who does not as it is alone. */
  readonly barred: readonly string[];
  readonly freed: readonly string[];
  readonly changed: boolean;
}

/** Of all people or lines those who do not meet the item and those not decided yet; 0 of 0 where no sheet names any. */
interface Met {
  readonly all: number;
  readonly barred: number;
  readonly undecided: number;
}

type Verdicts = ReadonlyMap<string, { readonly name: string; readonly kind: string }>;

export function itemEffects(baseline: ContestView, scenario: ContestView): readonly ItemEffect[] {
  return eligibilityItems(scenario.scheme).map((item): ItemEffect => {
    const [then, now] = [verdictsFor(baseline, item), verdictsFor(scenario, item)];
    const { gains: barred, loses: freed } = gainsAndLosses({ baseline: barredIn(then), scenario: barredIn(now) });
    const [was, is] = [metIn(then), metIn(now)];
    const changed = barred.length + freed.length > 0 || was.undecided !== is.undecided || was.all !== is.all;
    return { item, baseline: was, scenario: is, barred, freed, changed };
  });
}

const barredIn = (verdicts: Verdicts): Names =>
  new Map([...verdicts].flatMap(([key, { name, kind }]) => (kind === 'barred' ? [[key, name] as const] : [])));

const metIn = (verdicts: Verdicts): Met => {
  const kinds = [...verdicts.values()].map(({ kind }) => kind);
  return {
    all: kinds.length,
    barred: kinds.filter((kind) => kind === 'barred').length,
    undecided: kinds.filter((kind) => kind !== 'barred' && kind !== 'eligible').length,
  };
};

/** Everybody who is asked for the item: for an award all who compete, each once. */
function verdictsFor({ scheme, awards, items }: ContestView, item: string): Verdicts {
  const rules = rulesForItem(scheme, item);
  const own = items.find((one) => one.item === item);
  const candidates: readonly Candidate[] =
    own?.candidates ??
    awards.flatMap(({ choice, pool, setup }) => (choice.items.includes(item) && !setup.skipped ? pool.candidates : []));
  const verdicts = new Map<string, { readonly name: string; readonly kind: string }>();
  for (const { key, name, row } of candidates)
    if (!verdicts.has(key)) verdicts.set(key, { name, kind: verdictFor(scheme, rules, row).kind });
  return verdicts;
}
