import { dayOfSerial, serialOfDay } from './dates';

/** A stretch of the calendar. */
export type Span = 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** How many months a span has. */
export const months: Readonly<Record<Exclude<Span, 'week'>, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

/** The first day of the span that holds the date, or of a later one. */
export function firstOf(of: Span, day: number, later: number): number {
  if (of === 'week') return day + 1 - weekdayOf(day) + 7 * later;
  const { year, month } = dayOfSerial(day);
  return dayIn(year, (Math.floor((month - 1) / months[of]) + later) * months[of] + 1, 1);
}

/** That day of a month, counted on from January of the year; a month that lacks it ends it. */
export function dayIn(year: number, month: number, day: number): number {
  const [inYear, inMonth] = [year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1];
  return serialOfDay(inYear, inMonth, Math.min(day, lengthOfMonth(inYear, inMonth))) ?? 0;
}

export const lengthOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (serial: number): number => ((((Math.floor(serial) - 2) % 7) + 7) % 7) + 1;
