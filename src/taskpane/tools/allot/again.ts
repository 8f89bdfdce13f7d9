import type { Steps } from '../../../base/steps';
import type { Language } from '../../../messages/language';
import type { SheetPlan } from '../../../sheets/plan/plan';
import type { Base } from './groups';
import { type AllotChoice, lookAtAllot } from './look';
import { allotPlan } from './say';
import type { Settled } from '../daily/list';
import { type ChoiceReader, chosenOnly, type KeptChoice } from '../daily/choice';

export const keepAllot = ({ award, base, carry, text, given }: AllotChoice): KeptChoice =>
  chosenOnly({
    award,
    text,
    given: [...given],
    base: base && (base.kind === 'column' ? String(base.column) : base.kind),
    carry: carry === undefined ? undefined : String(carry),
  });

export function* allotAgain(
  settled: Settled,
  kept: ChoiceReader,
  language: Language,
): Steps<readonly SheetPlan[] | undefined> {
  const choice: AllotChoice = {
    award: kept.text('award'),
    base: baseOf(kept),
    carry: kept.number('carry'),
    text: kept.text('text') ?? '',
    given: new Set(kept.texts('given')),
  };
  const look = yield* lookAtAllot(settled, choice);
  if (look.kind !== 'allot' || look.result?.kind !== 'shared') return undefined;
  return [yield* allotPlan(look, look.result, language)];
}

function baseOf(kept: ChoiceReader): Base | undefined {
  const column = kept.number('base');
  if (column !== undefined) return { kind: 'column', column };
  const kind = kept.text('base');
  return kind === 'count' || kind === 'typed' ? { kind } : undefined;
}
