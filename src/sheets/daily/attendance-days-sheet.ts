import { mapInSteps, type Steps } from '../../base/steps';
import type { Language } from '../../messages/language';
import { attendanceWords } from '../../messages/pane/tools/attendance';
import { dailyWords } from '../../messages/pane/tools/daily';
import type { MonthKey } from '../../rules/attendance/months';
import { monthColumns, monthKeys } from './attendance-months';
import { at, blank, formula, number, text } from '../plan/cells';
import { FIRST_LIST_ROW, type ListColumn, type ListSheet, planListInSteps } from '../plan/list-sheet';
import type { Cell, SheetPlan } from '../plan/plan';
import type { SheetHead } from '../plan/sheet-head';
import { whoCells, whoColumns } from './who-columns';

/** How many of a person's sign-ins were as they should be, were not, or cannot be told. */
interface DayLine {
  readonly person: string;
  readonly section: string;
  readonly met: number;
  readonly failed: number;
  readonly open: number;
  readonly failedByMonth: ReadonlyMap<MonthKey, number>;
}

/** A sign-in that is not as it should be: where it stands in the tracker, and why. */
interface FailedDay {
  readonly person: string;
  readonly section: string;
  readonly place: string;
  readonly why: string;
}

interface DaysSheet {
  readonly item: string;
  readonly lines: readonly DayLine[];
  readonly failed: readonly FailedDay[];
}

/** Columns of the counts, from 0: number, name, section and their sum stand before them. */
const COLUMN = { met: 4, failed: 5, open: 6 } as const;

/** Sign-ins by person, and every one that is not as it should be. In steps, for many of both. */
export function* planDays(
  { item, lines, failed }: DaysSheet,
  head: SheetHead,
  language: Language,
): Steps<readonly SheetPlan[]> {
  const sums = yield* planListInSteps(yield* sumsOf(item, lines, language), head, language);
  if (failed.length === 0) return [sums];
  return [sums, yield* planListInSteps(yield* failuresOf(item, failed, language), head, language)];
}

function* sumsOf(item: string, lines: readonly DayLine[], language: Language): Steps<ListSheet> {
  const words = attendanceWords[language];
  const { sheet } = words;
  const keys = monthKeys(lines.map(({ failedByMonth }) => failedByMonth));
  const figure = (head: string): ListColumn => ({ kind: 'figure', head, least: 9 });
  return {
    name: sheet.yearName,
    title: sheet.title(item),
    right: '',
    columns: [
      ...whoColumns(dailyWords[language].heads),
      ...[sheet.days, sheet.met, sheet.failed, sheet.open].map(figure),
      ...monthColumns(keys, words),
    ],
    rows: yield* mapInSteps(lines, (line, index): Cell[] => {
      const row = FIRST_LIST_ROW + index;
      return [
        ...whoCells(line, index),
        formula(
          'count',
          `=${at(row, COLUMN.met)}+${at(row, COLUMN.failed)}+${at(row, COLUMN.open)}`,
          line.met + line.failed + line.open,
        ),
        number('count', line.met),
        number('count', line.failed),
        number('count', line.open),
        ...keys.map((month): Cell => {
          const count = line.failedByMonth.get(month);
          return count === undefined ? blank('count') : number('count', count);
        }),
      ];
    }),
    notes: [sheet.daysNote],
    signed: true,
  };
}

function* failuresOf(item: string, failed: readonly FailedDay[], language: Language): Steps<ListSheet> {
  const { sheet } = attendanceWords[language];
  return {
    name: sheet.failedName,
    title: sheet.failedTitle(item),
    right: '',
    columns: [
      ...whoColumns(dailyWords[language].heads),
      { kind: 'text', head: sheet.place, least: 10, most: 20 },
      { kind: 'text', head: sheet.why, least: 30, most: 90 },
    ],
    rows: yield* mapInSteps(failed, (day, index): Cell[] => [
      ...whoCells(day, index),
      text('centred', day.place),
      text('text', day.why),
    ]),
    notes: [],
    signed: false,
  };
}
