/** A stretch of the calendar that a duty comes round in. */
export type Span = 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** Which span is meant, counted from the one that holds the date: 当月 0, 次月 1. */
interface InSpan {
  readonly later: 0 | 1;
}

/** Where a day of rest moves the deadline to: nowhere, the next working day (顺延), the one before (提前). */
export type Shift = 'none' | 'forward' | 'back';

/**
 * When a duty falls due: a day within the span that holds a date, or so long after the date.
 *
 * - day-of-month: the 26th, the 28th in a month of 31 days; a month that is shorter ends it
 * - day-of-year: 12月20日
 * - start, end: the first or the last day of a span; its first working day is the first moved forward, its last one moved back
 * - weekday: a weekday of every week, or of every week with an even or odd ISO number
 * - after: counted from the date itself, or from the end of the span that holds it (季后10日内)
 */
export type Deadline = Day & { readonly shift: Shift };

/** The day as such, before a day of rest moves it. */
export type Day =
  | (InSpan & { readonly kind: 'day-of-month'; readonly short: number; readonly long: number })
  | (InSpan & { readonly kind: 'day-of-year'; readonly month: number; readonly day: number })
  | (InSpan & { readonly kind: 'start' | 'end'; readonly of: Span })
  | (InSpan & { readonly kind: 'weekday'; readonly weekday: number; readonly every: 'week' | 'even-week' | 'odd-week' })
  | {
      readonly kind: 'after';
      readonly count: number;
      readonly unit: 'day' | 'working-day' | 'week' | 'month' | 'year';
      readonly since?: Span;
    };
