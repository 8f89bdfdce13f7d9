import { isoOfSerial } from '../../../facts/dates';
import { mapInSteps, type Steps } from '../../../base/steps';
import type { Language } from '../../../messages/language';
import type { SheetPlan } from '../../../sheets/plan/plan';
import { planTasks } from '../../../sheets/daily/tasks-sheet';
import { headFrom } from '../daily/head';
import { type Tasks, whyAmount } from './say';

/** The progress as a sheet. In steps, for many tasks. */
export function* tasksPlan(look: Tasks, today: number, language: Language): Steps<SheetPlan> {
  return yield* planTasks(
    {
      year: look.year,
      gone: look.gone,
      day: isoOfSerial(today),
      lines: yield* mapInSteps(look.tasks, (task) => {
        const outcome = look.assessment.outcomes[task.index];
        return {
          person: task.person,
          section: task.section,
          item: task.item,
          ...task.progress,
          yuan: outcome?.kind === 'paid' ? outcome.amount : undefined,
          basis: whyAmount(look, task, language),
        };
      }),
    },
    headFrom(look.list.source, ''),
    language,
  );
}
