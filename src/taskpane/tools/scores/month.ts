import type { Language } from '../../../messages/language';
import { scoresWords } from '../../../messages/pane/tools/scores';
import { monthIn } from '../../../rules/attendance/months';
import type { Scored } from './say';

/** The month of the ranking: the one that was picked, or the one that the sheet is called after; "" for none. */
export function monthOf(look: Scored, language: Language): string {
  const month = monthIn(look.list.tracker.sheet);
  return look.month ?? (month === undefined ? '' : scoresWords[language].monthName(month));
}
