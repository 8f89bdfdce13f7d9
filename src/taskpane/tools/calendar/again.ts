import { finish } from '../../../base/steps';
import type { Language } from '../../../messages/language';
import type { SheetPlan } from '../../../sheets/plan/plan';
import { calendarPlan, lookAtYear } from './look';
import type { Settled } from '../daily/list';
import type { ChoiceReader, KeptChoice } from '../daily/choice';

export const keepCalendar = (year: string): KeptChoice => ({ year });

export function calendarAgain(
  settled: Settled,
  kept: ChoiceReader,
  language: Language,
): readonly SheetPlan[] | undefined {
  const look = lookAtYear(settled, kept.text('year') ?? '');
  return look.kind === 'year' ? [finish(calendarPlan(look, language))] : undefined;
}
