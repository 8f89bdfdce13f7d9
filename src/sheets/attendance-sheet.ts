import { type Exact, toNumber } from '../facts/exact';
import type { Language } from '../messages/language';
import { attendanceWords } from '../messages/pane-attendance';
import { dailyWords } from '../messages/pane-daily';
import { type MonthKey, NO_MONTH } from '../rules/attendance/months';
import { at, blank, formula, number, text } from './cells';
import { FIRST_LIST_ROW, type ListColumn, planList } from './list-sheet';
import { inFormula } from './names';
import type { Cell, SheetPlan } from './plan';
import type { SheetHead } from './sheet-head';

/** A count that has a limit. */
export interface CountColumn {
  readonly fact: string;
  readonly allowed: Exact;
}

export interface AttendanceLine {
  readonly person: string;
  readonly section: string;
  /** By count: what each month has, and the sum. */
  readonly counts: readonly { readonly byMonth: ReadonlyMap<MonthKey, Exact>; readonly total: Exact }[];
  readonly result: string;
  readonly note: string;
}

const MONTHS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const MONTH_KEYS: readonly MonthKey[] = [...MONTHS, NO_MONTH];
/** Number, name, section and the count stand before the months. */
const FIRST_MONTH = 4;

/** The year's sheet, and the months that its sums are taken from. */
export function planYear(
  item: string,
  columns: readonly CountColumn[],
  lines: readonly AttendanceLine[],
  percent: string,
  head: SheetHead,
  language: Language,
): readonly SheetPlan[] {
  const words = attendanceWords[language].sheet;
  return [
    planSums(item, columns, lines, words.shareNote(percent), head, language),
    planMonths(item, columns, lines, head, language),
  ];
}

function planSums(
  item: string,
  columns: readonly CountColumn[],
  lines: readonly AttendanceLine[],
  note: string,
  head: SheetHead,
  language: Language,
): SheetPlan {
  const words = attendanceWords[language].sheet;
  const { heads } = dailyWords[language];
  const sumColumn = FIRST_MONTH + MONTHS.length + 1;
  const rows = lines.map((line, index): Cell[] => [
    number('count', index + 1),
    text('centred', line.person),
    text('centred', line.section),
    ...line.counts.map(({ total }, column): Cell => {
      const source = at(FIRST_LIST_ROW + index * columns.length + column, sumColumn);
      return formula('count', `=${inFormula(words.monthName)}${source}`, toNumber(total));
    }),
    text('centred', line.result),
    text('text', line.note),
  ]);
  const list: ListColumn[] = [
    { kind: 'figure', head: heads.number, least: 5 },
    { kind: 'text', head: heads.person, least: 8, most: 14 },
    { kind: 'text', head: heads.section, least: 8, most: 16 },
    ...columns.map(({ fact }): ListColumn => ({ kind: 'text', head: fact, least: 10, most: 12 })),
    { kind: 'text', head: words.result, least: 8, most: 10 },
    { kind: 'text', head: words.note, least: 24, most: 70 },
  ];
  return planList(
    { name: words.yearName, title: words.title(item), right: '', columns: list, rows, notes: [note], signed: true },
    head,
    language,
  );
}

function planMonths(
  item: string,
  columns: readonly CountColumn[],
  lines: readonly AttendanceLine[],
  head: SheetHead,
  language: Language,
): SheetPlan {
  const all = attendanceWords[language];
  const words = all.sheet;
  const { heads } = dailyWords[language];
  const rows = lines.flatMap((line, index) =>
    columns.map(({ fact, allowed }, column): Cell[] => {
      const row = FIRST_LIST_ROW + index * columns.length + column;
      const count = line.counts[column];
      const month = (one: MonthKey): Cell => {
        const value = count?.byMonth.get(one);
        return value === undefined ? blank('count') : number('count', toNumber(value));
      };
      return [
        number('count', index + 1),
        text('centred', line.person),
        text('centred', line.section),
        text('centred', fact),
        ...MONTHS.map(month),
        month(NO_MONTH),
        formula(
          'count',
          `=SUM(${at(row, FIRST_MONTH)}:${at(row, FIRST_MONTH + MONTHS.length)})`,
          toNumber(count?.total ?? 0),
        ),
        number('count', toNumber(allowed)),
      ];
    }),
  );
  const list: ListColumn[] = [
    { kind: 'figure', head: heads.number, least: 5 },
    { kind: 'text', head: heads.person, least: 8, most: 14 },
    { kind: 'text', head: heads.section, least: 8, most: 16 },
    { kind: 'text', head: words.fact, least: 12, most: 18 },
    ...MONTHS.map((month): ListColumn => ({ kind: 'figure', head: all.month(month), least: 6 })),
    { kind: 'figure', head: all.noMonth, least: 8 },
    { kind: 'figure', head: words.total, least: 9 },
    { kind: 'figure', head: words.allowed, least: 8 },
  ];
  return planList(
    { name: words.monthName, title: words.monthTitle(item), right: '', columns: list, rows, notes: [], signed: false },
    head,
    language,
  );
}

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

/** Sign-ins by person, and every one that is not as it should be. */
export function planDays(
  item: string,
  lines: readonly DayLine[],
  failed: readonly FailedDay[],
  head: SheetHead,
  language: Language,
): readonly SheetPlan[] {
  const all = attendanceWords[language];
  const words = all.sheet;
  const { heads } = dailyWords[language];
  const who: ListColumn[] = [
    { kind: 'figure', head: heads.number, least: 5 },
    { kind: 'text', head: heads.person, least: 8, most: 14 },
    { kind: 'text', head: heads.section, least: 8, most: 16 },
  ];
  const rows = lines.map((line, index): Cell[] => {
    const row = FIRST_LIST_ROW + index;
    const months = MONTH_KEYS.map((month): Cell => {
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
  const sums = planList(
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
        ...MONTHS.map((month): ListColumn => ({ kind: 'figure', head: all.month(month), least: 6 })),
        { kind: 'figure', head: all.noMonth, least: 8 },
      ],
      rows,
      notes: [],
      signed: true,
    },
    head,
    language,
  );
  if (failed.length === 0) return [sums];
  const details = planList(
    {
      name: words.failedName,
      title: words.failedTitle(item),
      right: '',
      columns: [
        ...who,
        { kind: 'text', head: words.place, least: 10, most: 20 },
        { kind: 'text', head: words.why, least: 30, most: 90 },
      ],
      rows: failed.map((day, index) => [
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
