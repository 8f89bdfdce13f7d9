import { paneWords } from '../../messages/pane';
import { contestWords } from '../../messages/pane-contest';
import { whatIfWords } from '../../messages/pane-whatif';
import type { Language } from '../../messages/language';
import { planAreaComparison, planComparison } from '../../sheets/comparison';
import type { SheetHead } from '../../sheets/sheet-head';
import type { NamedScenario } from '../../whatif/kept';
import { contestHead, contestYear } from '../contest/state/head';
import { drive } from '../jobs/drive';
import { readSheet } from '../jobs/read-sheet';
import { writePlans } from '../jobs/write-plans';
import type { Sliced } from '../state/reckoning';
import { headOf } from '../state/sheet-head';
import { areasOf, changesOf, comparisonOf, type Named } from './compared';
import type { WhatIf } from './feature';
import { sheetsOf } from './state/evidence';
import { type Ground, tryOut } from './try-out';

/** Side by side on a page no more than this; the scenarios kept last. */
const MOST = 4;

/** Writes the scenarios beside what is as a new sheet; the one at hand is among them where it is not kept. */
export async function writeComparison({ store, context }: WhatIf): Promise<void> {
  const { language, sheet } = context.store.get();
  const { ground } = store.get();
  if (!ground || sheet === undefined) return;
  const { amounts } = ground;
  const run = context.jobs.begin('writing');
  const writing = await writePlans(context, run, sheetsOf(ground.evidence), async () => {
    const scenarios = scenariosOf(store.get(), language);
    const answers = await drive(answersOf(ground, scenarios), run.signal, () => undefined);
    if (!answers) return undefined;
    const head = headFor(ground, language, context.now());
    if (amounts) return [planComparison(comparisonOf(ground, amounts, answers, language), head, language)];
    const names = answers.map(({ name }) => name);
    const changes = changesOf(ground, answers, whatIfWords[language]);
    return [planAreaComparison({ names, changes, areas: areasOf(answers, language) }, head, language)];
  });
  if (writing !== 'changed') return;
  const { notice } = context.store.get();
  await readSheet(context, sheet);
  if (notice) context.store.set({ notice });
}

/** The heading of the tracker's award; without amounts that of all contests. */
function headFor({ evidence, amounts, outlook }: Ground, language: Language, now: Date): SheetHead {
  const { source, setup, cells, contest } = evidence;
  if (amounts && cells) {
    const { reckoning, choice } = amounts.result;
    return headOf(source, reckoning, choice, setup.columns, cells, now, paneWords[language].head);
  }
  const lists = contest?.lists ?? new Map();
  const year = contestYear(contest?.cells ?? [], lists);
  const words = { title: paneWords[language].head.title, contests: contestWords[language].pack.contests };
  const head = contestHead(source, outlook.contest, lists, undefined, year, now, words);
  // What rests on no list has no place to name.
  return outlook.contest.rosterSheet === undefined ? { ...head, basis: undefined } : head;
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

function* answersOf(ground: Ground, scenarios: readonly NamedScenario[]): Sliced<readonly Named[]> {
  const answers: Named[] = [];
  for (const [done, one] of scenarios.entries()) {
    yield { done, total: scenarios.length };
    answers.push({ ...one, answer: tryOut(ground, one.scenario) });
  }
  return answers;
}
