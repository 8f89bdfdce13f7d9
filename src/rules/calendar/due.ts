import { dayOfSerial, serialOfDay } from '../../facts/dates';
import { textKey } from '../../facts/text';
import { choicesFor, holdsUnder, unreadBy } from '../award/readings';
import type { Deadline, Duty, Scheme } from '../scheme/scheme';
import { type Calendar, calendarWith, isoWeekOf, weekdayOf } from './working-days';

/** The day on which an item falls due, as a serial number, or why nobody can tell. */
export type Due =
  | { readonly kind: 'due'; readonly serial: number; readonly duty: Duty }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown-year'; readonly year: number }
  | { readonly kind: 'unread'; readonly readings: readonly string[] };

/** Every item of 日程, each once. */
export const dutyItems = (scheme: Scheme): readonly string[] => [...new Set(scheme.duties.map((duty) => duty.item))];

export const dutiesFor = (scheme: Scheme, item: string): readonly Duty[] =>
  scheme.duties.filter((duty) => textKey(duty.item) === textKey(item));

/** The deadline of the period that holds the date, or counted from the date; the first row in force decides. */
export function dueOn(scheme: Scheme, duties: readonly Duty[], date: number): Due {
  const day = Math.floor(date);
  const calendar = calendarWith(scheme.days);
  const answers = choicesFor(scheme, duties).map((choice) => {
    const duty = duties.find((candidate) => holdsUnder(candidate.reading, choice) && inForce(candidate, day));
    return duty ? dueBy(duty, day, calendar) : ({ kind: 'none' } as const);
  });
  const [first, ...others] = answers;
  if (!first) return { kind: 'none' };
  const same = (other: Due): boolean =>
    other.kind === first.kind && (other.kind !== 'due' || first.kind !== 'due' || other.serial === first.serial);
  return others.every(same) ? first : { kind: 'unread', readings: unreadBy(scheme, duties) };
}

const inForce = ({ span }: Duty, day: number): boolean =>
  (span.from === undefined || day >= span.from) && (span.until === undefined || day <= span.until);

function dueBy(duty: Duty, day: number, calendar: Calendar): Due {
  const serial = deadline(duty.due, day, calendar);
  return serial === undefined ? { kind: 'unknown-year', year: dayOfSerial(day).year } : { kind: 'due', serial, duty };
}

function deadline(due: Deadline, day: number, calendar: Calendar): number | undefined {
  const { year, month } = dayOfSerial(day);
  switch (due.kind) {
    case 'day-of-month': {
      const length = lengthOfMonth(year, month);
      const named = dayIn(year, month, Math.min(length === 31 ? due.long : due.short, length));
      return due.postponed ? workingFrom(named, 1, calendar) : named;
    }
    case 'weekday':
      return nextWeekday(due, day);
    case 'start':
      return due.working ? workingFrom(firstOf(due.of, day), 1, calendar) : firstOf(due.of, day);
    case 'end':
      return due.working ? workingFrom(lastOf(due.of, day), -1, calendar) : lastOf(due.of, day);
    case 'after':
      return due.working ? workingDaysAfter(day, due.days, calendar) : day + due.days;
  }
}

const lengthOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const dayIn = (year: number, month: number, day: number): number => serialOfDay(year, month, day) ?? 0;

type Span = Extract<Deadline, { kind: 'end' }>['of'];

/** First month of the span that holds the month. */
const months: Readonly<Record<Exclude<Span, 'week'>, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

function firstOf(of: Span, day: number): number {
  if (of === 'week') return day + 1 - weekdayOf(day);
  const { year, month } = dayOfSerial(day);
  return dayIn(year, Math.floor((month - 1) / months[of]) * months[of] + 1, 1);
}

function lastOf(of: Span, day: number): number {
  if (of === 'week') return day + 7 - weekdayOf(day);
  const { year, month } = dayOfSerial(day);
  const last = (Math.floor((month - 1) / months[of]) + 1) * months[of];
  return dayIn(year, last, lengthOfMonth(year, last));
}

/** The weekday of the date's own week; of every second week the one of this week or the next. */
function nextWeekday(due: Extract<Deadline, { kind: 'weekday' }>, day: number): number {
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

/** The n-th working day after the date; the date itself does not count. */
function workingDaysAfter(date: number, count: number, calendar: Calendar): number | undefined {
  let left = count;
  let day = date;
  while (left > 0) {
    const worked = calendar(++day);
    if (worked === undefined) return undefined;
    if (worked) left--;
  }
  return day;
}
