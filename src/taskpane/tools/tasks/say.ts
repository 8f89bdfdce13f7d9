import { type Exact, multiply, roundTo, toNumber } from '../../../facts/exact';
import { showExact } from '../../../facts/show';
import { explain } from '../../../messages/rules/explain';
import type { Language } from '../../../messages/language';
import { money } from '../../../messages/money';
import { dailyWords } from '../../../messages/pane/tools/daily';
import { tasksWords } from '../../../messages/pane/tools/tasks';
import { traceOf } from '../../../rules/award/trace';
import type { Task, TasksLook } from './look';

export type Tasks = Extract<TasksLook, { kind: 'tasks' }>;

export const percent = (share: Exact): string => `${showExact(roundTo(multiply(share, 100), 0))}%`;

/** 信息 12/24 */
export function inShort({ item, progress: { target, done } }: Task, language: Language): string {
  const words = tasksWords[language];
  const shown = done === undefined ? '—' : showExact(done);
  return words.short(item, shown, target === undefined ? words.noTask : showExact(target));
}

/** What a row comes to: 200.00, or that it is not settled. */
export function amountOf(look: Tasks, { index }: Task, language: Language): string {
  const outcome = look.assessment.outcomes[index];
  return outcome?.kind === 'paid' ? money(outcome.amount) : tasksWords[language].undecided;
}

/** What is owed or over, how it stands against the calendar, what it comes to and by which clause. */
export function sayTask(look: Tasks, task: Task, language: Language): string {
  const words = tasksWords[language];
  const { target, done, owed, over, share, pace } = task.progress;
  const parts: string[] = [];
  if (task.counted && look.pieces) parts.push(words.counted(look.pieces.tracker.sheet, showExact(done ?? 0)));
  if (target !== undefined && done !== undefined) {
    const [wanted, made] = [showExact(target), showExact(done)];
    if (toNumber(owed) > 0) parts.push(words.owed(wanted, made, showExact(owed)));
    else parts.push(toNumber(over) > 0 ? words.over(wanted, made, showExact(over)) : words.even(wanted));
  }
  if (share !== undefined && pace) parts.push(words.pace(percent(share), percent(look.gone), pace));
  parts.push(whyAmount(look, task, language));
  return parts.join(language === 'zh' ? '' : ' ');
}

/** How the amount of a row came about, or why there is none. */
export function whyAmount(look: Tasks, task: Task, language: Language): string {
  const words = tasksWords[language];
  const outcome = look.assessment.outcomes[task.index];
  if (outcome?.kind === 'undecided') return words.lacking(task.sheetRow, outcome.missing);
  if (outcome?.kind === 'unread') return dailyWords[language].reading(outcome.readings);
  const trace = traceOf(look.assessment, task.index);
  if (!trace) return '';
  const nameRow = (place: number): string =>
    dailyWords[language].row(look.list.tracker.rows[place]?.sheetRow ?? place + 1);
  return words.ifToday(explain(language, { ...trace, zeros: [] }, nameRow));
}

/** What people should look at, each with its row where it is about one; put into words when it is shown. */
export function taskFindings(
  look: Tasks,
  language: Language,
): readonly { readonly say: () => string; readonly sheetRow?: number }[] {
  const words = tasksWords[language];
  const { pieces } = look;
  const { outcomes } = look.assessment;
  return [
    ...(look.piecesUnread === undefined ? [] : [{ say: () => words.noTracker(look.piecesUnread ?? '') }]),
    ...(pieces && look.repeated > 0 ? [{ say: () => words.repeated(pieces.tracker.sheet, look.repeated) }] : []),
    ...look.tasks
      .filter(({ index }) => outcomes[index]?.kind !== 'paid' && outcomes[index]?.kind !== 'blank')
      .map((task) => ({ say: () => whyAmount(look, task, language), sheetRow: task.sheetRow })),
  ];
}
