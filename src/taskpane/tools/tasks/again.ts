import type { SheetCells } from '../../../excel/port';
import type { Steps } from '../../../base/steps';
import type { Language } from '../../../messages/language';
import type { SheetPlan } from '../../../sheets/plan/plan';
import type { Settled } from '../daily/list';
import { lookAtTasks, type TasksChoice } from './look';
import { tasksPlan } from './plan';
import { type ChoiceReader, chosenOnly, type KeptChoice } from '../daily/choice';

/** @param today the day up to which it is reckoned: checked again it is the same day */
export const keepTasks = ({ pieces, item }: TasksChoice, today: number): KeptChoice =>
  chosenOnly({ pieces: pieces?.sheet, item, today: String(today) });

/** @param sheets all sheets that it was made from, as they stand now */
export function* tasksAgain(
  settled: Settled,
  sheets: ReadonlyMap<string, SheetCells>,
  kept: ChoiceReader,
  language: Language,
): Steps<readonly SheetPlan[] | undefined> {
  const today = kept.number('today') ?? 0;
  const pieces = sheets.get(kept.text('pieces') ?? '');
  const look = yield* lookAtTasks(settled, { pieces, item: kept.text('item') }, today);
  return look.kind === 'tasks' ? [yield* tasksPlan(look, today, language)] : undefined;
}
