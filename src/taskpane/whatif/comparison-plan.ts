import type { Language } from '../../messages/language';
import { paneWords } from '../../messages/pane/pane';
import { contestWords } from '../../messages/pane/contest/contest';
import { whatIfWords } from '../../messages/pane/whatif/whatif';
import { planComparison } from '../../sheets/comparison/comparison';
import { planAreaComparison } from '../../sheets/comparison/comparison-without-money';
import type { SheetPlan } from '../../sheets/plan/plan';
import type { SheetHead } from '../../sheets/plan/sheet-head';
import type { NamedScenario } from '../../whatif/kept';
import { contestHead, contestYear } from '../contest/state/head';
import type { Sliced } from '../state/slices';
import { headOf } from '../state/sheet-head';
import { areasOf, changesOf, comparisonOf, type Named } from './compared';
import { type Ground, tryOut } from './try-out';

/** 测算对比: the scenarios beside what is. */
export function* comparisonPlan(
  ground: Ground,
  scenarios: readonly NamedScenario[],
  language: Language,
  now: Date,
): Sliced<SheetPlan> {
  const answers: Named[] = [];
  for (const [done, one] of scenarios.entries()) {
    yield { done, total: scenarios.length };
    answers.push({ ...one, answer: tryOut(ground, one.scenario) });
  }
  const head = headFor(ground, language, now);
  const { amounts } = ground;
  if (amounts) return planComparison(comparisonOf(ground, amounts, answers, language), head, language);
  const names = answers.map(({ name }) => name);
  const changes = changesOf(ground, answers, whatIfWords[language]);
  return planAreaComparison({ names, changes, areas: areasOf(answers, language) }, head, language);
}

/** The heading of the tracker's award; without amounts that of all contests. */
function headFor({ evidence, amounts, outlook }: Ground, language: Language, now: Date): SheetHead {
  const { source, setup, cells, contest } = evidence;
  const { title } = paneWords[language].head;
  if (amounts && cells) {
    const { reckoning, choice } = amounts.result;
    return headOf({ source, reckoning, choice, columns: setup.columns, cells, now }, paneWords[language].head);
  }
  const lists = contest?.lists ?? new Map();
  const year = contestYear(contest?.cells ?? [], lists);
  const words = { title, contests: contestWords[language].pack.contests };
  return contestHead({ source, view: outlook.contest, lists, award: undefined, year, now }, words);
}
