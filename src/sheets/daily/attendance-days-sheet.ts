import { mapInSteps, type Steps } from '../../base/steps';
import type { Language } from '../../messages/language';
import { attendanceWords } from '../../messages/pane/tools/attendance';
import { type DailyWords, dailyWords } from '../../messages/pane/tools/daily';
import type { MonthKey } from '../../rules/attendance/months';
import { monthColumns, monthKeys } from './attendance-months';
import { at, blank, formula, number, text } from '../plan/cells';
import { FIRST_LIST_ROW, type ListColumn, type ListSheet, planListInSteps } from '../plan/list-sheet';
import type { Cell, SheetPlan } from '../plan/plan';
import type { SheetHead } from '../plan/sheet-head';

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

/** Sign-ins by person, and every one that is not as it should be. In steps, for many of both. */
export function* planDays(
  item: string,
  lines: readonly DayLine[],
  failed: readonly FailedDay[],
  head: SheetHead,
  language: Language,
): Steps<readonly SheetPlan[]> {
  const sums = yield* planListInSteps(yield* sumsOf(item, lines, language), head, language);
  if (failed.length === 0) return [sums];
  return [sums, yield* planListInSteps(yield* failuresOf(item, failed, language), head, language)];
}

/** The columns that say who it is. */
const who = ({ number: serial, person, section }: DailyWords['heads']): readonly ListColumn[] => [
  { kind: 'figure', head: serial, least: 5 },
  { kind: 'text', head: person, least: 8, most: 14 },
  { kind: 'text', head: section, least: 8, most: 16 },
];

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
      ...who(dailyWords[language].heads),
      ...[sheet.days, sheet.met, sheet.failed, sheet.open].map(figure),
      ...monthColumns(keys, words),
    ],
    rows: yield* mapInSteps(lines, (line, index): Cell[] => {
      const row = FIRST_LIST_ROW + index;
      return [
        number('count', index + 1),
        text('centred', line.person),
        text('centred', line.section),
        formula('count', `=${at(row, 4)}+${at(row, 5)}+${at(row, 6)}`, line.met + line.failed + line.open),
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
      ...who(dailyWords[language].heads),
      { kind: 'text', head: sheet.place, least: 10, most: 20 },
      { kind: 'text', head: sheet.why, least: 30, most: 90 },
    ],
    rows: yield* mapInSteps(failed, (day, index): Cell[] => [
      number('count', index + 1),
      text('centred', day.person),
      text('centred', day.section),
      text('centred', day.place),
      text('text', day.why),
    ]),
    notes: [],
    signed: false,
  };
}
