import { finish, type Steps } from '../../base/steps';
import type { Language } from '../../messages/language';
import type { AwardHeader, AwardLine } from './award-line';
import { planDetailInSteps } from './detail';
import { inOrder } from '../plan/by-section';
import type { SheetPlan } from '../plan/plan';
import { planSignOff } from './sign-off';
import { planSummary } from './summary';
import { wordsUnder } from './words-under';

/** Sheets that may be written over 奖励明细. */
export type OverDetail = 'summary' | 'sign-off';

/** The sheets that a clerk prints and has signed: 奖励明细, then 个人汇总 and, if wanted, 签领表 with formulas over it. */
export const planAwardSheets = (
  lines: readonly AwardLine[],
  header: AwardHeader,
  language: Language,
  over: readonly OverDetail[] = ['summary'],
): readonly SheetPlan[] => finish(planAwardSheetsInSteps(lines, header, language, over));

/** The same in steps, for a hundred thousand lines. */
export function* planAwardSheetsInSteps(
  lines: readonly AwardLine[],
  header: AwardHeader,
  language: Language,
  over: readonly OverDetail[],
): Steps<readonly SheetPlan[]> {
  const words = wordsUnder(header, language);
  const ordered = yield* inOrder(lines);
  yield;
  const { plan, layout } = yield* planDetailInSteps(ordered, header, words);
  const plans: SheetPlan[] = [plan];
  for (const kind of over) {
    yield;
    switch (kind) {
      case 'summary':
        plans.push(yield* planSummary(ordered, header, layout, words));
        break;
      case 'sign-off':
        plans.push(yield* planSignOff(layout, header, language));
        break;
    }
  }
  return plans;
}
