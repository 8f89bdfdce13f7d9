import { entryOf } from '../../base/entries';
import { weekdayOf } from '../../facts/spans';
import { dayOfSerial, serialOfDay } from '../../facts/dates';
import { exceptions } from './holidays';

/** Whether a day is worked, or undefined in years that neither the calendar nor the scheme knows. */
export type Calendar = (serial: number) => boolean | undefined;

const byYear = new Map<number, ReadonlySet<number>>();

/** The exceptions of a year, counted from 1 for 1 January; undefined for a year that is not listed. */
function exceptionsOf(year: number): ReadonlySet<number> | undefined {
  const text = exceptions[year];
  return text === undefined ? undefined : entryOf(byYear, year, () => daysIn(text));
}

/** Each day is written as the step from the one before it. */
function daysIn(text: string): ReadonlySet<number> {
  let day = 0;
  return new Set(text.split(' ').map((step) => (day += parseInt(step, 36))));
}

/**
 * The State Council's calendar with its make-up days, the days that a scheme names itself (节假日) before it. A year
 * for which the scheme names days counts as known.
 */
export function calendarWith(days: ReadonlyMap<number, 'off' | 'working'>): Calendar {
  const years = new Set([...days.keys()].map((serial) => dayOfSerial(serial).year));
  return (serial) => {
    const named = days.get(serial);
    if (named) return named === 'working';
    const { year } = dayOfSerial(serial);
    const listed = exceptionsOf(year);
    if (!listed && !years.has(year)) return undefined;
    const weekend = isWeekend(serial);
    const day = Math.floor(serial) - (serialOfDay(year - 1, 12, 31) ?? 0);
    return listed?.has(day) ? weekend : !weekend;
  };
}

const isWeekend = (serial: number): boolean => weekdayOf(serial) > 5;

/** The number of the ISO week, 1 to 53. */
export function isoWeekOf(serial: number): number {
  const thursday = Math.floor(serial) + 4 - weekdayOf(serial);
  const { year } = dayOfSerial(thursday);
  const start = serialOfDay(year, 1, 1) ?? thursday;
  return Math.floor((thursday - start) / 7) + 1;
}
