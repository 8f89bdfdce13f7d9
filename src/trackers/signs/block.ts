import { readHeader } from '../../facts/headers';
import { cleanText } from '../../facts/text';
import { isBlank } from '../grid/cell-kind';
import { type Grid, valueAt } from '../grid/grid';
import { type Day, daysIn, isWeekday, type Weekday, weekdaysIn } from './days';

/** Which part of a day a row or a column of a sheet stands for. */
export type DayPart = 'day' | 'half' | 'other';

/** A column of signs. */
interface SignColumn extends Day {
  readonly part: DayPart;
}

/** A column of signs of which the head says the weekday alone. */
export interface OpenColumn extends Weekday {
  readonly part: DayPart;
  /** Which of the weekdays from the left: those of its forenoon and afternoon have the same. */
  readonly place: number;
}

/** Where the head of a grid of signs stands; rows and columns of the grid. */
interface HeadPlace {
  readonly top: number;
  readonly bottom: number;
  readonly name: number;
  readonly section: number | undefined;
  /** The column that says 上午 and 下午 of the rows. */
  readonly half: number | undefined;
}

/** A head with days, and one with weekdays alone. */
export type BlockHead =
  | (HeadPlace & { readonly heads: 'days'; readonly columns: readonly SignColumn[] })
  | (HeadPlace & { readonly heads: 'weekdays'; readonly columns: readonly OpenColumn[] });

const NAME = /姓名|人员|^(?:名字|职工|员工|干部|同志|教师|教职工)$/;
const SECTION = /^(?:科室|部门|股室|单位|处室|组别|组室|工作单位|所在科室|所在部门|岗位)$/;
const HALVES = /^(?:上午|下午|上|下|am|pm|上班|下班|早|晚|午前|午后)$/i;
const OF_DAY = /^(?:上午|下午|上|下|am|pm|上班|下班|午前|午后)$/i;

/** 上午 and 下午 are half a day; 晚 and 加班 belong to none. */
export const partNamed = (text: string): DayPart => (OF_DAY.test(cleanText(text)) ? 'half' : 'other');

/** Rows over the days in which the names of the other columns may stand. */
const ABOVE = 2;

/**
 * The head of a grid of signs whose days, or weekdays alone, stand in this row; undefined where nothing left of them
 * names people.
 */
export function headAt(grid: Grid, row: number): BlockHead | undefined {
  const days = daysIn(grid, row);
  if (days.length > 0) {
    const head = placeOf(grid, row, days);
    return head && { ...head.place, heads: 'days', columns: columnsOf(grid, days, head.subs) };
  }
  const weekdays = weekdaysIn(grid, row);
  // Over days they only say more of them.
  if (weekdays.length === 0 || daysIn(grid, row + 1).length > 0) return undefined;
  const numbered = weekdays.map((weekday, place) => ({ ...weekday, place }));
  const head = placeOf(grid, row, numbered);
  return head && { ...head.place, heads: 'weekdays', columns: columnsOf(grid, numbered, head.subs) };
}

/** Where the head stands whose days are in this row, and the row beneath that names parts of them. */
function placeOf(
  grid: Grid,
  row: number,
  days: readonly Headed[],
): { readonly place: HeadPlace; readonly subs: number | undefined } | undefined {
  const [first] = days;
  if (!first) return undefined;
  const subs = rowBelow(grid, row, days, (text) => HALVES.test(text));
  const last = subs ?? row;
  const bottom = rowBelow(grid, last, days, (_, value) => isWeekday(value)) ?? last;
  const top = topOf(grid, row, first.column);
  const labels = labelsLeft(grid, top, bottom, first.column);
  const name = labels.find(([, text]) => NAME.test(text))?.[0] ?? namesLeft(grid, bottom, first.column);
  if (name === undefined) return undefined;
  const section = labels.find(([, text]) => SECTION.test(text))?.[0];
  return { place: { top, bottom, name, section, half: halfLeft(grid, bottom, first.column) }, subs };
}

/** A column that a head has. */
interface Headed {
  readonly column: number;
}

/** The row right below, where all that it says over the days is of this kind. */
function rowBelow(
  grid: Grid,
  row: number,
  days: readonly Headed[],
  fits: (text: string, value: string) => boolean,
): number | undefined {
  const [left, right] = [days[0]?.column ?? 0, Math.max(days.at(-1)?.column ?? 0, grid.used?.right ?? 0)];
  const below = row + 1;
  let found = 0;
  for (let column = left; column <= right; column++) {
    const value = valueAt(grid, below, column);
    if (isBlank(value)) continue;
    if (typeof value === 'string' && fits(cleanText(value), value)) found += 1;
    else if (column <= (days.at(-1)?.column ?? 0)) return undefined;
  }
  return found * 2 >= days.length ? below : undefined;
}

/** The first row with names of columns: a weekday row or merged labels can stand over the days. */
function topOf(grid: Grid, row: number, firstDay: number): number {
  let top = row;
  for (let above = row - 1; above >= Math.max(0, row - ABOVE); above--) {
    let labels = 0;
    for (let column = grid.used?.left ?? 0; column < firstDay; column++) {
      const value = valueAt(grid, above, column);
      if (typeof value === 'string' && (NAME.test(keyOf(value)) || SECTION.test(keyOf(value)))) labels += 1;
    }
    if (labels > 0) top = above;
  }
  return top;
}

const keyOf = (value: string): string => readHeader(value).key;

function labelsLeft(grid: Grid, top: number, bottom: number, firstDay: number): readonly (readonly [number, string])[] {
  const labels: (readonly [number, string])[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = grid.used?.left ?? 0; column < firstDay; column++) {
      const value = valueAt(grid, row, column);
      if (typeof value === 'string' && !isBlank(value)) labels.push([column, keyOf(value)]);
    }
  }
  return labels;
}

const LOOKED_AT = 30;
const PERSON = /^[\u4e00-\u9fff·]{2,4}$/;

/** Without a head: the column left of the days in which most texts look like names, no two alike. */
const namesLeft = (grid: Grid, bottom: number, firstDay: number): number | undefined =>
  columnLeft(grid, bottom, firstDay, (texts) => {
    const names = texts.filter((text) => PERSON.test(text.replace(/ /g, '')) && !HALVES.test(text));
    return names.length >= 2 && names.length >= texts.length * 0.6 && new Set(names).size === names.length;
  });

/** The column left of the days that says 上午 and 下午 of the rows. */
const halfLeft = (grid: Grid, bottom: number, firstDay: number): number | undefined =>
  columnLeft(grid, bottom, firstDay, (texts) => {
    const halves = texts.filter((text) => OF_DAY.test(text)).length;
    return halves >= 2 && halves >= texts.length * 0.5;
  });

/** The column nearest to the days, on their left, whose texts below the head are of a kind. */
function columnLeft(
  grid: Grid,
  bottom: number,
  firstDay: number,
  fits: (texts: readonly string[]) => boolean,
): number | undefined {
  for (let column = firstDay - 1; column >= (grid.used?.left ?? 0); column--)
    if (fits(textsBelow(grid, bottom, column))) return column;
  return undefined;
}

function textsBelow(grid: Grid, bottom: number, column: number): readonly string[] {
  const texts: string[] = [];
  const last = Math.min(grid.used?.bottom ?? bottom, bottom + LOOKED_AT);
  for (let row = bottom + 1; row <= last; row++) {
    const value = valueAt(grid, row, column);
    if (typeof value === 'string' && !isBlank(value)) texts.push(cleanText(value));
  }
  return texts;
}

/** The columns of the days: one each, or those that the row beneath names as parts of the day. */
function columnsOf<D extends Headed>(
  grid: Grid,
  days: readonly D[],
  subs: number | undefined,
): readonly (D & { readonly part: DayPart })[] {
  if (subs === undefined) return days.map((day) => ({ ...day, part: 'day' }));
  return days.flatMap((day, place): readonly (D & { readonly part: DayPart })[] => {
    const next = days[place + 1]?.column ?? lastOf(grid, subs, day.column) + 1;
    const parts: (D & { readonly part: DayPart })[] = [];
    for (let column = day.column; column < next; column++) {
      const value = valueAt(grid, subs, column);
      if (!isBlank(value)) parts.push({ ...day, column, part: partNamed(String(value)) });
    }
    return parts.length > 0 ? parts : [{ ...day, part: 'day' }];
  });
}

/** The last column of the last day: as far as the row beneath names parts of it. */
function lastOf(grid: Grid, subs: number, from: number): number {
  let column = from;
  while (HALVES.test(cleanText(String(valueAt(grid, subs, column + 1))))) column += 1;
  return column;
}
