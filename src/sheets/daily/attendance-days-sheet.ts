import { mapInSteps, type Steps } from '../../facts/steps';
import type { Language } from '../../messages/language';
import { attendanceWords } from '../../messages/pane/tools/attendance';
import { dailyWords } from '../../messages/pane/tools/daily';
import type { MonthKey } from '../../rules/attendance/months';
import { monthColumns, monthKeys } from './attendance-months';
import { at, blank, formula, number, text } from '../plan/cells';
import { FIRST_LIST_ROW, type ListColumn, planListInSteps } from '../plan/list-sheet';
import type { Cell, SheetPlan } from '../plan/plan';
import type { SheetHead } from '../plan/sheet-head';

export interface DayLine {
  readonly person: string;
  readonly section: string;
  readonly met: number;
  readonly failed: number;
  readonly open: number;
  readonly failedByMonth: ReadonlyMap<MonthKey, number>;
}

export interface FailedDay {
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
  const all = attendanceWords[language];
  const words = all.sheet;
  const { heads } = dailyWords[language];
  const who: ListColumn[] = [
    { kind: 'figure', head: heads.number, least: 5 },
    { kind: 'text', head: heads.person, least: 8, most: 14 },
    { kind: 'text', head: heads.section, least: 8, most: 16 },
  ];
  const keys = monthKeys(lines.map(({ failedByMonth }) => failedByMonth));
  const rows = yield* mapInSteps(lines, (line, index): Cell[] => {
    const row = FIRST_LIST_ROW + index;
    const months = keys.map((month): Cell => {
      const count = line.failedByMonth.get(month);
      return count === undefined ? blank('count') : number('count', count);
    });
    return [
      number('count', index + 1),
      text('centred', line.person),
      text('centred', line.section),
      formula('count', `=${at(row, 4)}+${at(row, 5)}+${at(row, 6)}`, line.met + line.failed + line.open),
      number('count', line.met),
      number('count', line.failed),
      number('count', line.open),
      ...months,
    ];
  });
  const sums = yield* planListInSteps(
    {
      name: words.yearName,
      title: words.title(item),
      right: '',
      columns: [
        ...who,
        ...[words.days, words.met, words.failed, words.open].map((name): ListColumn => ({
          kind: 'figure',
          head: name,
          least: 9,
        })),
        ...monthColumns(keys, all),
      ],
      rows,
      notes: [words.daysNote],
      signed: true,
    },
    head,
    language,
  );
  if (failed.length === 0) return [sums];
  const details = yield* planListInSteps(
    {
      name: words.failedName,
      title: words.failedTitle(item),
      right: '',
      columns: [
        ...who,
        { kind: 'text', head: words.place, least: 10, most: 20 },
        { kind: 'text', head: words.why, least: 30, most: 90 },
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
    },
    head,
    language,
  );
  return [sums, details];
}
