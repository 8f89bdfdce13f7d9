import type { Steps } from '../../../base/steps';
import type { Language } from '../../../messages/language';
import type { SheetPlan } from '../../../sheets/plan/plan';
import type { Settled } from '../daily/list';
import { lookAtDuties } from './look';
import { dutiesPlans } from './say';
import type { ChoiceReader, KeptChoice } from '../daily/choice';

/** @param day as typed, "" for `today`: checked again it is the same day */
export const keepDuties = (day: string, today: number): KeptChoice => ({ day, today: String(today) });

export function* dutiesAgain(
  settled: Settled,
  kept: ChoiceReader,
  language: Language,
): Steps<readonly SheetPlan[] | undefined> {
  const look = yield* lookAtDuties(settled, kept.text('day') ?? '', kept.number('today') ?? 0);
  return look.kind === 'items' && look.day !== undefined ? yield* dutiesPlans(look, language) : undefined;
}
