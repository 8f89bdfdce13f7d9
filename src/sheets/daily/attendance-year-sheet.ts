import { type Exact, toNumber } from '../../facts/exact';
import { mapInSteps, type Steps } from '../../base/steps';
import type { Language } from '../../messages/language';
import { attendanceWords } from '../../messages/pane/tools/attendance';
import { dailyWords } from '../../messages/pane/tools/daily';
import type { MonthKey } from '../../rules/attendance/months';
import { monthColumns, monthKeys } from './attendance-months';
import { at, blank, formula, number, text } from '../plan/cells';
import { FIRST_LIST_ROW, type ListColumn, planListInSteps } from '../plan/list-sheet';
import { inFormula } from '../plan/names';
import type { Cell, SheetPlan } from '../plan/plan';
import type { SheetHead } from '../plan/sheet-head';

/** A count that has a limit. */
interface CountColumn {
  readonly fact: string;
  readonly allowed: Exact;
}

interface AttendanceLine {
  readonly person: string;
  readonly section: string;
  /** By count: what each month has, and the sum. */
  readonly counts: readonly { readonly byMonth: ReadonlyMap<MonthKey, Exact>; readonly total: Exact }[];
  readonly result: string;
  readonly note: string;
}

/** Number, name, section and the count stand before the months. */
const FIRST_MONTH = 4;

const keysOf = (lines: readonly AttendanceLine[]): readonly MonthKey[] =>
  monthKeys(lines.flatMap(({ counts }) => counts.map(({ byMonth }) => byMonth)));

/** The year's sheet, and the months that its sums are taken from. In steps, for many people. */
export function* planYear(
  item: string,
  columns: readonly CountColumn[],
  lines: readonly AttendanceLine[],
  percent: string,
  head: SheetHead,
  language: Language,
): Steps<readonly SheetPlan[]> {
  const words = attendanceWords[language].sheet;
  return [
    yield* planSums(item, columns, lines, words.shareNote(percent), head, language),
    yield* planMonths(item, columns, lines, head, language),
  ];
}

function* planSums(
  item: string,
  columns: readonly CountColumn[],
  lines: readonly AttendanceLine[],
  note: string,
  head: SheetHead,
  language: Language,
): Steps<SheetPlan> {
  const words = attendanceWords[language].sheet;
  const { heads } = dailyWords[language];
  const sumColumn = FIRST_MONTH + keysOf(lines).length;
  const rows = yield* mapInSteps(lines, (line, index): Cell[] => [
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
  return yield* planListInSteps(
    { name: words.yearName, title: words.title(item), right: '', columns: list, rows, notes: [note], signed: true },
    head,
    language,
  );
}

function* planMonths(
  item: string,
  columns: readonly CountColumn[],
  lines: readonly AttendanceLine[],
  head: SheetHead,
  language: Language,
): Steps<SheetPlan> {
  const all = attendanceWords[language];
  const words = all.sheet;
  const { heads } = dailyWords[language];
  const keys = keysOf(lines);
  const ofLines = yield* mapInSteps(lines, (line, index) =>
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
        ...keys.map(month),
        formula(
          'count',
          `=SUM(${at(row, FIRST_MONTH)}:${at(row, FIRST_MONTH + keys.length - 1)})`,
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
    ...monthColumns(keys, all),
    { kind: 'figure', head: words.total, least: 9 },
    { kind: 'figure', head: words.allowed, least: 8 },
  ];
  const rows = ofLines.flat();
  return yield* planListInSteps(
    { name: words.monthName, title: words.monthTitle(item), right: '', columns: list, rows, notes: [], signed: false },
    head,
    language,
  );
}
