import type { Language } from '../../messages/language';
import { whatIfWords } from '../../messages/pane/whatif/whatif';
import type { NamedScenario } from '../../whatif/kept';
import { drive } from '../jobs/drive';
import { readChanged } from '../jobs/read-sheet';
import { writePlans } from '../jobs/write-plans';
import { keepChoice } from '../tools/daily/choice';
import { keepWhatIf } from './again';
import { comparisonPlan } from './comparison-plan';
import type { WhatIf } from './feature';
import { sheetsOf } from './state/evidence';

/** Side by side on a page no more than this; the scenarios kept last. */
const MOST = 4;

/** Writes the scenarios beside what is as a new sheet; the one at hand is among them where it is not kept. */
export async function writeComparison({ store, context }: WhatIf): Promise<void> {
  const { language, sheet } = context.store.get();
  const { ground } = store.get();
  if (!ground || sheet === undefined) return;
  const { evidence } = ground;
  const run = context.jobs.begin('checking');
  const writing = await writePlans(context, run, sheetsOf(evidence), async () => {
    const scenarios = scenariosOf(store.get(), language);
    const work = comparisonPlan(ground, scenarios, language, context.now());
    const plan = await drive(work, { signal: run.signal });
    const choice = keepChoice(keepWhatIf(evidence, scenarios));
    return plan && [{ ...plan, origin: { tool: 'whatif', part: plan.name, choice, decisions: [] } }];
  });
  if (writing === 'changed') await readChanged(context, sheet);
}

function scenariosOf(
  { kept, scenario }: { readonly kept: readonly NamedScenario[]; readonly scenario: NamedScenario['scenario'] },
  language: Language,
): readonly NamedScenario[] {
  const same = kept.some((one) => sameScenario(one.scenario, scenario));
  const current = scenario.size > 0 && !same ? [{ name: whatIfWords[language].current, scenario }] : [];
  return [...kept.slice(current.length - MOST), ...current];
}

const sameScenario = (a: NamedScenario['scenario'], b: NamedScenario['scenario']): boolean =>
  a.size === b.size && [...a].every(([path, value]) => b.get(path) === value);
