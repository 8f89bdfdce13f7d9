import type { SheetCells } from '../../../excel/port';
import type { Steps } from '../../../base/steps';
import type { SchemeSource } from '../../../rules/schemes/source';
import type { ListStamp, ListTool } from '../../../sheets/stamp/list-stamp';
import type { SheetPlan } from '../../../sheets/plan/plan';
import { contestAgain } from '../../contest/again';
import type { Run } from '../../jobs/context';
import { drive } from '../../jobs/drive';
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

/** What comes out today of what a stamp keeps. */
export interface Again {
  readonly plans: readonly SheetPlan[];
  /** Awards whose decision no longer fits. */
  readonly stale: readonly string[];
  /** Items of 资格 with rulings that no longer fit. */
  readonly staleItems: readonly string[];
}

/** Makes the sheets of a stamp's tool anew; undefined where nothing comes of it, or when cancelled. */
export async function planAgain(
  source: SchemeSource,
  stamp: ListStamp,
  cells: readonly SheetCells[],
  now: Date,
  run: Run,
): Promise<Again | undefined> {
  const readings = new Map(stamp.readings.map(({ id, option }) => [id, option]));
  const { tool } = stamp;
  if (tool === 'contest') return contestAgain(source, readings, cells, stamp, now);
  if (tool === 'whatif') {
    const plan = await comparisonAgain(source, readings, stamp, cells, now, run);
    return plan && { plans: [plan], stale: [], staleItems: [] };
  }
  const steps = stepsOf(tool, source, readings, stamp, cells);
  const rows = cells.reduce((sum, { values }) => sum + values.length, 0);
  const plans = await drive(sliced(steps, { done: 0, total: rows }), run);
  return plans && { plans, stale: [], staleItems: [] };
}

function* stepsOf(
  tool: Exclude<ListTool, 'contest' | 'whatif'>,
  source: SchemeSource,
  readings: ReadonlyMap<string, string>,
  { choice, sources, language }: ListStamp,
  cells: readonly SheetCells[],
): Steps<readonly SheetPlan[] | undefined> {
  const kept = readChoice(choice);
  const sheets = new Map(cells.map((one) => [one.sheet, one]));
  const settled = settledAgain(source, readings, sheets.get(sources[0]?.sheet ?? ''), kept);
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
