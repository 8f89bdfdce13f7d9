import type { Steps } from '../../../base/steps';
import type { ListTool } from '../../../sheets/stamp/list-stamp';
import type { SheetPlan } from '../../../sheets/plan/plan';
import { contestAgain } from '../../contest/again';
import type { Run } from '../../jobs/context';
import { drive } from '../../jobs/drive';
import { type MadeAgain, type MadeBefore, readingsBefore } from '../../state/made-before';
import { sliced } from '../../state/slices';
import { comparisonAgain } from '../../whatif/again';
import { allotAgain } from '../allot/again';
import { attendanceAgain } from '../attendance/again';
import { calendarAgain } from '../calendar/again';
import { readChoice } from '../daily/choice';
import { dutiesAgain } from '../duties/again';
import { scoresAgain } from '../scores/again';
import { settledAgain } from '../daily/settled';
import { tasksAgain } from '../tasks/again';

/** Makes the sheets of a stamp's tool anew; undefined where nothing comes of it, or when cancelled. */
export async function planAgain(before: MadeBefore, run: Run): Promise<MadeAgain | undefined> {
  const { tool } = before.stamp;
  if (tool === 'contest') return contestAgain(before);
  if (tool === 'whatif') {
    const plan = await comparisonAgain(before, run);
    return plan && { plans: [plan], stale: [], staleItems: [] };
  }
  const rows = before.sheets.reduce((sum, { values }) => sum + values.length, 0);
  const plans = await drive(sliced(stepsOf(tool, before), { done: 0, total: rows }), run);
  return plans && { plans, stale: [], staleItems: [] };
}

function* stepsOf(
  tool: Exclude<ListTool, 'contest' | 'whatif'>,
  before: MadeBefore,
): Steps<readonly SheetPlan[] | undefined> {
  const { choice, sources, language } = before.stamp;
  const kept = readChoice(choice);
  const sheets = new Map(before.sheets.map((cells) => [cells.sheet, cells]));
  const settled = settledAgain(before.source, readingsBefore(before), sheets.get(sources[0]?.sheet ?? ''), kept);
  switch (tool) {
    case 'scores':
      return yield* scoresAgain(settled, sheets, kept, language);
    case 'allot':
      return yield* allotAgain(settled, kept, language);
    case 'calendar':
      return calendarAgain(settled, kept, language);
    case 'attendance':
      return yield* attendanceAgain(settled, sheets, kept, language);
    case 'tasks':
      return yield* tasksAgain(settled, sheets, kept, language);
    case 'duties':
      return yield* dutiesAgain(settled, kept, language);
  }
}
