import type { Language } from '../messages/language';
import { sheetWords } from '../messages/sheets';
import type { AwardHeader, AwardLine } from './award-line';
import { planDetail } from './detail';
import { inOrder } from './order';
import type { SheetPlan } from './plan';
import { planSummary } from './summary';

/** The sheets that a clerk prints and has signed: 奖励明细, then 个人汇总 with formulas over it. */
export function planAwardSheets(
  lines: readonly AwardLine[],
  header: AwardHeader,
  language: Language,
): readonly SheetPlan[] {
  const words = sheetWords[language];
  const ordered = inOrder(lines);
  const { plan, layout } = planDetail(ordered, header, words);
  return [plan, planSummary(ordered, header, layout, words)];
}
