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
import { whoCells, whoColumns } from './who-columns';

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

interface YearSheet {
  readonly item: string;
  readonly columns: readonly CountColumn[];
  readonly lines: readonly AttendanceLine[];
  /** The share of a limit from which on people are reminded, in percent. */
  readonly percent: string;
}

/** Number, name, section and the count stand before the months. */
const FIRST_MONTH = 4;

const keysOf = (lines: readonly AttendanceLine[]): readonly MonthKey[] =>
  monthKeys(lines.flatMap(({ counts }) => counts.map(({ byMonth }) => byMonth)));

/** The year's sheet, and the months that its sums are taken from. In steps, for many people. */
export function* planYear(sheet: YearSheet, head: SheetHead, language: Language): Steps<readonly SheetPlan[]> {
  return [yield* planSums(sheet, head, language), yield* planMonths(sheet, head, language)];
}

function* planSums(
  { item, columns, lines, percent }: YearSheet,
  head: SheetHead,
  language: Language,
): Steps<SheetPlan> {
  const words = attendanceWords[language].sheet;
  const { heads } = dailyWords[language];
  const sumColumn = FIRST_MONTH + keysOf(lines).length;
  const rows = yield* mapInSteps(lines, (line, index): Cell[] => [
    ...whoCells(line, index),
    ...line.counts.map(({ total }, column): Cell => {
      const source = at(FIRST_LIST_ROW + index * columns.length + column, sumColumn);
      return formula('count', `=${inFormula(words.monthName)}${source}`, toNumber(total));
    }),
    text('centred', line.result),
    text('text', line.note),
  ]);
  const list: ListColumn[] = [
    ...whoColumns(heads),
    ...columns.map(({ fact }): ListColumn => ({ kind: 'text', head: fact, least: 10, most: 12 })),
    { kind: 'text', head: words.result, least: 8, most: 10 },
    { kind: 'text', head: words.note, least: 24, most: 70 },
  ];
  return yield* planListInSteps(
    {
      name: words.yearName,
      title: words.title(item),
      right: '',
      columns: list,
      rows,
      notes: [words.shareNote(percent)],
      signed: true,
    },
    head,
    language,
  );
}

function* planMonths({ item, columns, lines }: YearSheet, head: SheetHead, language: Language): Steps<SheetPlan> {
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
        ...whoCells(line, index),
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
    ...whoColumns(heads),
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
