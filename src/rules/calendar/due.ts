import { dayOfSerial } from '../../facts/dates';
import { dayIn, firstOf, lengthOfMonth, weekdayOf } from '../../facts/spans';
import { textKey } from '../../facts/text';
import { holdsOn } from '../award/match-rules';
import { underEach, type Unread } from '../award/readings';
import type { Duty, Scheme } from '../scheme/scheme';
import type { Day, Deadline } from '../scheme/deadline';
import { type Calendar, calendarWith, isoWeekOf } from './working-days';

/** The day on which an item falls due, as a serial number, or why nobody can tell. */
export type Due =
  | { readonly kind: 'due'; readonly serial: number; readonly duty: Duty }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown-year'; readonly year: number }
  | Unread;

/** Every item of 日程, each once. */
export const dutyItems = (scheme: Scheme): readonly string[] => [...new Set(scheme.duties.map((duty) => duty.item))];

export const dutiesFor = (scheme: Scheme, item: string): readonly Duty[] =>
  scheme.duties.filter((duty) => textKey(duty.item) === textKey(item));

/** The deadline of the period that holds the date, or counted from the date; the first row in force decides. */
export function dueOn(scheme: Scheme, duties: readonly Duty[], date: number): Due {
  const day = Math.floor(date);
  const calendar = calendarWith(scheme.days);
  const dueUnder = (read: readonly Duty[]): Due => {
    const duty = read.find(({ span }) => holdsOn(span, day));
    return duty ? dueBy(duty, day, calendar) : { kind: 'none' };
  };
  return underEach(scheme, duties, dueUnder, sameDue);
}

const sameDue = (a: Due, b: Due): boolean =>
  a.kind === 'due' && b.kind === 'due' ? a.serial === b.serial : a.kind === b.kind;

function dueBy(duty: Duty, day: number, calendar: Calendar): Due {
  let unknown = day;
  const serial = deadline(duty.due, day, (asked) => {
    unknown = asked;
    return calendar(asked);
  });
  // The day that was asked last is the one whose year the calendar does not know.
  return serial === undefined
    ? { kind: 'unknown-year', year: dayOfSerial(unknown).year }
    : { kind: 'due', serial, duty };
}

/** The day that a deadline means, told from a date; undefined where it hangs on holidays that nobody knows. */
export function deadline(due: Deadline, date: number, calendar: Calendar): number | undefined {
  const from = due.year === undefined ? date : dayIn(due.year, 1, 1);
  const day = unmoved(due, from, calendar);
  return day === undefined || due.shift === 'none' ? day : workingFrom(day, due.shift === 'forward' ? 1 : -1, calendar);
}

function unmoved(due: Day, day: number, calendar: Calendar): number | undefined {
  switch (due.kind) {
    case 'day-of-month': {
      const { year, month } = dayOfSerial(firstOf(due.of, day, due.later));
      const inMonth = month + due.month - 1;
      return dayIn(year, inMonth, lengthOfMonth(year, inMonth) === 31 ? due.long : due.short);
    }
    case 'weekday':
      return nextWeekday(due, day + 7 * due.later);
    case 'after':
      return later(due, due.of ? firstOf(due.of, day, due.later + 1) - (due.count < 0 ? 0 : 1) : day, calendar);
  }
}

/** The date itself does not count; a month runs to the same day of a later one (Civil Code of the PRC, art. 201–202). */
function later({ count, unit }: Extract<Day, { kind: 'after' }>, day: number, calendar: Calendar): number | undefined {
  const { year, month, day: dayOfMonth } = dayOfSerial(day);
  switch (unit) {
    case 'day':
      return day + count;
    case 'week':
      return day + 7 * count;
    case 'month':
      return dayIn(year, month + count, dayOfMonth);
    case 'year':
      return dayIn(year + count, month, dayOfMonth);
    case 'working-day':
      return workingDaysAfter(day, count, calendar);
  }
}

/** The weekday of the date's own week; of every second week the one of this week or the next. */
function nextWeekday(due: Extract<Day, { kind: 'weekday' }>, day: number): number {
  const here = day - weekdayOf(day) + due.weekday;
  if (due.every === 'week') return here;
  const wanted = due.every === 'even-week' ? 0 : 1;
  return [here, here + 7, here + 14].find((serial) => isoWeekOf(serial) % 2 === wanted) ?? here;
}

function workingFrom(start: number, step: 1 | -1, calendar: Calendar): number | undefined {
  for (let day = start; ; day += step) {
    const worked = calendar(day);
    if (worked === undefined) return undefined;
    if (worked) return day;
  }
}

/** The n-th working day after the date, before it where n is negative; the date itself does not count. */
function workingDaysAfter(date: number, count: number, calendar: Calendar): number | undefined {
  const step = count < 0 ? -1 : 1;
  let day: number | undefined = date;
  for (let left = Math.abs(count); left > 0 && day !== undefined; left--) day = workingFrom(day + step, step, calendar);
  return day;
}
