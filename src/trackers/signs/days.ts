import { dayOfSerial } from '../../facts/dates';
import { cleanText } from '../../facts/text';
import type { CellValue } from '../grid/cells';
import { isBlank } from '../grid/cell-kind';
import { type Grid, valueAt } from '../grid/grid';
import { isSubtotal } from '../words/row-words';

/** A column that stands for a day of a month; the month only where the head itself says it. */
export interface Day {
  readonly column: number;
  readonly day: number;
  readonly month: number | undefined;
}

/** What a cell says of the day of its column. */
type DayNamed = Omit<Day, 'column'>;

/** Serial numbers of dates that offices write: 1982 to 2064. */
const [FIRST_DATE, LAST_DATE] = [30_000, 60_000];
const WEEKDAY = '(?:周|星期|礼拜)?[一二三四五六日天]';
const WRITTEN = new RegExp(
  `^(?:[(]?${WEEKDAY}[)]? ?)?[(]?(?:(?:\\d{4}[年./-])?(\\d{1,2})[月./-])?(\\d{1,2})[日号]?[)]?(?: ?[(]?${WEEKDAY}[)]?)?$`,
);
const ONLY_WEEKDAY = new RegExp(`^[(]?${WEEKDAY}[)]?$`);
const IN_ENGLISH = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*[.]?$/i;
const ENGLISH = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** 1, 1日, 3.1, 3月1日, 1(五), 周五3日, 2024-3-1, the number of a date. */
function dayIn(value: CellValue): DayNamed | undefined {
  if (typeof value === 'boolean') return undefined;
  if (typeof value === 'number') {
    if (!Number.isInteger(value)) return undefined;
    if (value >= FIRST_DATE && value <= LAST_DATE) {
      const { day, month } = dayOfSerial(value);
      return { day, month };
    }
    return value >= 1 && value <= 31 ? { day: value, month: undefined } : undefined;
  }
  const [all, month, day] = WRITTEN.exec(cleanText(value)) ?? [];
  if (all === undefined || Number(day) < 1 || Number(day) > 31) return undefined;
  return { day: Number(day), month: month === undefined ? undefined : Number(month) };
}

/** 一, 周五, 星期日: the weekday under or over a day. */
export const isWeekday = (value: CellValue): boolean => weekdayIn(value) !== undefined;

/** 1 Monday … 7 Sunday from 一, 周五, 星期日, Fri. */
function weekdayIn(value: CellValue): number | undefined {
  if (typeof value !== 'string') return undefined;
  const text = cleanText(value);
  if (ONLY_WEEKDAY.test(text))
    return '一二三四五六日'.indexOf(text.replace(/[()]/g, '').slice(-1).replace('天', '日')) + 1;
  const [, english] = IN_ENGLISH.exec(text) ?? [];
  return english === undefined ? undefined : ENGLISH.indexOf(english.toLowerCase()) + 1;
}

/** A column that stands for a weekday, as long as nobody knows for which day. */
export interface Weekday {
  readonly column: number;
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number;
}

/** 本周小计 between two weeks: a column of its own, and the days go on behind it. */
const sums = (value: CellValue): boolean => typeof value === 'string' && isSubtotal(value);

/** A head of days or weekdays has at least so many. */
const FEWEST = 5;

/**
 * The longest run of columns that a row heads, from left to right; none where it is shorter than `FEWEST`. Blank cells
 * and sums do not end a run.
 *
 * @param headed what a cell heads its column with; undefined ends the run
 * @param follows whether a column goes on with the run that ends with the one before; otherwise it begins another
 */
function longestRun<T>(
  grid: Grid,
  row: number,
  headed: (value: CellValue) => T | undefined,
  follows: (before: T, next: T) => boolean,
): readonly (T & { readonly column: number })[] {
  const { used } = grid;
  if (!used || (grid.filled[row] ?? 0) < FEWEST) return [];
  let longest: (T & { readonly column: number })[] = [];
  let run: (T & { readonly column: number })[] = [];
  for (let column = used.left; column <= used.right; column++) {
    const value = valueAt(grid, row, column);
    if (isBlank(value) || sums(value)) continue;
    const head = headed(value);
    const before = run.at(-1);
    if (head === undefined || (before && !follows(before, head))) run = [];
    if (head !== undefined) run.push({ ...head, column });
    if (run.length > longest.length) longest = run;
  }
  return longest.length >= FEWEST ? longest : [];
}

/** The weekdays that a row heads its columns with, from left to right; none where it is no such row. */
export const weekdaysIn = (grid: Grid, row: number): readonly Weekday[] =>
  longestRun(
    grid,
    row,
    (value) => {
      const weekday = weekdayIn(value);
      return weekday === undefined ? undefined : { weekday };
    },
    (before, next) => before.weekday !== next.weekday,
  );

/** Days that a sheet may leave out between two working days. */
const LONGEST_GAP = 12;

const follows = (before: DayNamed, next: DayNamed): boolean =>
  next.day > before.day ? next.day - before.day <= LONGEST_GAP : next.day === 1 && before.day >= 28;

/** The days that a row heads its columns with, from left to right; none where it is no such row. */
export const daysIn = (grid: Grid, row: number): readonly Day[] => longestRun(grid, row, dayIn, follows);
