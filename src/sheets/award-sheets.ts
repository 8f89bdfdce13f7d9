import type { Language } from '../messages/language';
import { sheetWords } from '../messages/sheets';
import type { AwardHeader, AwardLine } from './award-line';
import { planDetail } from './detail';
import { inOrder } from './order';
import type { SheetPlan } from './plan';
import { planSignOff } from './sign-off';
import { planSummary } from './summary';

/** Sheets that may be written over 奖励明细. */
export type OverDetail = 'summary' | 'sign-off';

/** The sheets that a clerk prints and has signed: 奖励明细, then 个人汇总 and, if wanted, 签领表 with formulas over it. */
export function planAwardSheets(
  lines: readonly AwardLine[],
  header: AwardHeader,
  language: Language,
  over: readonly OverDetail[] = ['summary'],
): readonly SheetPlan[] {
  const words = sheetWords[language];
  const ordered = inOrder(lines);
  const { plan, layout } = planDetail(ordered, header, words);
  const plans = over.map((kind): SheetPlan => {
    switch (kind) {
      case 'summary':
        return planSummary(ordered, header, layout, words);
      case 'sign-off':
        return planSignOff(layout, header, language);
    }
  });
  return [plan, ...plans];
}
