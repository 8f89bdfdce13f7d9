import type { Span } from '../../facts/spans';

/** Where a day of rest moves the deadline to: nowhere, the next working day (顺延), the one before (提前). */
export type Shift = 'none' | 'forward' | 'back';

/**
 * When a duty falls due: a day within the span that holds a date, or so long after the date.
 *
 * - day-of-month: the 26th, the 28th in a month of 31 days; a month that is shorter ends it. `month` counts from 1 within
 *   `of`: 12月20日 is of the year, 每季度首月10日 of the quarter
 * - weekday: a weekday of every week, or of every week with an even or odd ISO number
 * - after: counted from the date, or where a span is named from its end: 季后10日内. A negative count goes back from the
 *   day behind that end: 月末 is -1 day, 倒数第3个工作日 -3 working days; the first day is the one behind the span before
 *
 * `year` where one is written: 2024年3月底 comes once.
 */
export type Deadline = Day & { readonly shift: Shift; readonly year?: number };

/** The day as such, before a day of rest moves it. `later`: which span is meant, from the one that holds the date: 次月 1. */
export type Day = { readonly later: number } & (
  | {
      readonly kind: 'day-of-month';
      readonly of: Exclude<Span, 'week'>;
      readonly month: number;
      readonly short: number;
      readonly long: number;
    }
  | {
      readonly kind: 'weekday';
      readonly of: 'week';
      readonly weekday: number;
      readonly every: 'week' | 'even-week' | 'odd-week';
    }
  | {
      readonly kind: 'after';
      readonly of?: Span;
      readonly count: number;
      readonly unit: 'day' | 'working-day' | 'week' | 'month' | 'year';
    }
);
