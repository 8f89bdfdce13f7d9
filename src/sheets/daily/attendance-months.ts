import type { AttendanceWords } from '../../messages/pane/tools/attendance';
import { type MonthKey, NO_MONTH } from '../../rules/attendance/months';
import type { ListColumn } from '../plan/list-sheet';

const MONTHS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
/** The months of the year and, where something has no month, a column for that. */
export const monthKeys = (counted: readonly ReadonlyMap<MonthKey, unknown>[]): readonly MonthKey[] =>
  counted.some((byMonth) => byMonth.has(NO_MONTH)) ? [...MONTHS, NO_MONTH] : MONTHS;

/** A column for each of them. */
export const monthColumns = (keys: readonly MonthKey[], words: AttendanceWords): readonly ListColumn[] =>
  keys.map((key): ListColumn =>
    key === NO_MONTH
      ? { kind: 'figure', head: words.noMonth, least: 8 }
      : { kind: 'figure', head: words.month(key), least: 6 },
  );
