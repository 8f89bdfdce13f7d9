import type { SheetCells } from '../../../excel/port';
import type { Steps } from '../../../base/steps';
import type { Language } from '../../../messages/language';
import type { SheetPlan } from '../../../sheets/plan/plan';
import type { Settled } from '../daily/list';
import { boardPlan, isBoard } from './board';
import { lookAtScores, type ScoresChoice } from './look';
import { scoresPlan } from './plan';
import type { Scored } from './say';
import { type ChoiceReader, chosenOnly, type KeptChoice } from '../daily/choice';

export const keepScores = ({ assessment, awards, month, members, published }: ScoresChoice): KeptChoice =>
  chosenOnly({ assessment, awards, month, members: members?.sheet, published });

/** The ranking, and for a contest between groups the board that is posted. In steps, for many rows. */
export function* scoresPlans(look: Scored, language: Language): Steps<readonly SheetPlan[]> {
  const ranking = yield* scoresPlan(look, language);
  return isBoard(look) ? [ranking, yield* boardPlan(look, language)] : [ranking];
}

/** @param sheets all sheets that it was made from, as they stand now */
export function* scoresAgain(
  settled: Settled,
  sheets: ReadonlyMap<string, SheetCells>,
  kept: ChoiceReader,
  language: Language,
): Steps<readonly SheetPlan[] | undefined> {
  const published = kept.text('published');
  const choice: ScoresChoice = {
    assessment: kept.text('assessment'),
    awards: kept.texts('awards'),
    month: kept.text('month'),
    members: sheets.get(kept.text('members') ?? ''),
    published: published === 'month' || published === 'quarter' ? published : undefined,
  };
  const look = yield* lookAtScores(settled, choice);
  return look.kind === 'scores' ? yield* scoresPlans(look, language) : undefined;
}
