import type { Locale } from '../messages/locale';
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
  locale: Locale,
): readonly SheetPlan[] {
  const words = sheetWords[locale];
  const ordered = inOrder(lines);
  const { plan, layout } = planDetail(ordered, header, words);
  return [plan, planSummary(ordered, header, layout, words)];
}
