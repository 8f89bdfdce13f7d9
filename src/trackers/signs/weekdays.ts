import { dayOfSerial, serialOfDay } from '../../facts/dates';
import { weekdayOf } from '../../facts/spans';

/** What is known of the days of a head that has weekdays alone. Days are serial numbers. */
export type GivenDays =
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  /** From one day to another, both included. */
  | { readonly kind: 'span'; readonly from: number; readonly to: number }
  /** The day of the first column; the others follow. */
  | { readonly kind: 'first'; readonly day: number };

/**
 * The days that these weekdays (1 Monday … 7 Sunday, from left to right) stand for; undefined where they do not fit.
 * A month or a span fits where the head has all its days, or all its days of the weekdays that the head has at all
 * (Monday to Friday). From a first day on, each weekday is the next that comes.
 */
export function daysOfWeekdays(weekdays: readonly number[], given: GivenDays): readonly number[] | undefined {
  switch (given.kind) {
    case 'month': {
      const first = serialOfDay(given.year, given.month, 1);
      if (first === undefined) return undefined;
      const days = Array.from({ length: 31 }, (_, place) => first + place);
      return fitting(
        weekdays,
        days.filter((day) => dayOfSerial(day).month === given.month),
      );
    }
    case 'span': {
      const length = given.to - given.from + 1;
      if (length < 1 || length > LONGEST) return undefined;
      return fitting(
        weekdays,
        Array.from({ length }, (_, place) => given.from + place),
      );
    }
    case 'first':
      return following(weekdays, given.day);
  }
}

/** No sheet of signs is kept for longer. */
const LONGEST = 62;

function fitting(weekdays: readonly number[], days: readonly number[]): readonly number[] | undefined {
  const kept = new Set(weekdays);
  const wanted = days.filter((day) => kept.has(weekdayOf(day)));
  const fits = wanted.length === weekdays.length && wanted.every((day, place) => weekdayOf(day) === weekdays[place]);
  return fits ? wanted : undefined;
}

function following(weekdays: readonly number[], first: number): readonly number[] | undefined {
  const [weekday] = weekdays;
  if (weekday === undefined || weekdayOf(first) !== weekday) return undefined;
  const days: number[] = [];
  for (const next of weekdays) {
    const before = days.at(-1);
    days.push(before === undefined ? first : nextWeekday(before, next));
  }
  return days;
}

/** The next day after this one that falls on the weekday. */
export const nextWeekday = (after: number, weekday: number): number =>
  after + ((weekday - weekdayOf(after) + 6) % 7) + 1;
