import { serialOfDay } from '../../facts/dates';
import type { Duty, Scheme } from '../scheme/scheme';
import { dueOn, dutiesFor, dutyItems } from './due';
import { calendarWith } from './working-days';

/** One day on which something falls due. */
export interface Occasion {
  readonly serial: number;
  readonly duty: Duty;
  /** Whether the day is a day of rest that is meant; undefined in years whose holidays nobody knows. */
  readonly rest: boolean | undefined;
}

/** A duty that has no day in the year by itself, and why. */
export interface Undated {
  readonly duty: Duty;
  /** Counted from an event (会后两个工作日), not in force, hanging on a reading or on holidays that nobody knows. */
  readonly why:
    | { readonly kind: 'event' | 'not-in-force' | 'unknown-year' }
    | { readonly kind: 'unread'; readonly readings: readonly string[] };
}

export interface YearPlan {
  readonly year: number;
  /** By day, those of one day in the order of the table. */
  readonly occasions: readonly Occasion[];
  readonly undated: readonly Undated[];
  /** Whether the holidays of the year are known: only then are working days real. */
  readonly known: boolean;
}

/** Everything of 日程 that falls due in a year. */
export function yearPlan(scheme: Scheme, year: number): YearPlan {
  const first = serialOfDay(year, 1, 1) ?? 0;
  const last = serialOfDay(year, 12, 31) ?? 0;
  const calendar = calendarWith(scheme.days);
  const known = calendar(first) !== undefined;
  const occasions: (Occasion & { readonly order: number })[] = [];
  const undated: Undated[] = [];
  for (const item of dutyItems(scheme)) {
    const duties = dutiesFor(scheme, item);
    const [duty] = duties;
    if (!duty) continue;
    const found = daysOf(scheme, duties, first, last);
    for (const [serial, due] of found.days) {
      const worked = calendar(serial);
      const rest = due.dayOpen ? false : worked === undefined ? undefined : !worked;
      occasions.push({ serial, duty: due, rest, order: scheme.duties.indexOf(due) });
    }
    if (found.why) undated.push({ duty, why: found.why });
  }
  occasions.sort((a, b) => a.serial - b.serial || a.order - b.order);
  return { year, occasions, undated, known };
}

/** A year and a quarter before: what counts from the end of a span may fall due so much later. */
const BACK = 460;

function daysOf(
  scheme: Scheme,
  duties: readonly Duty[],
  first: number,
  last: number,
): { readonly days: ReadonlyMap<number, Duty>; readonly why: Undated['why'] | undefined } {
  const days = new Map<number, Duty>();
  if (duties.every(isEvent)) return { days, why: { kind: 'event' } };
  let why: Undated['why'] | undefined;
  let undated: 'event' | 'not-in-force' = 'not-in-force';
  for (let day = first - BACK; day <= last; day++) {
    const due = dueOn(scheme, duties, day);
    const event = due.kind === 'due' && isEvent(due.duty);
    if (due.kind === 'due' && !event && due.serial >= first && due.serial <= last) days.set(due.serial, due.duty);
    if (day < first) continue;
    if (due.kind === 'unread') why = due;
    if (due.kind === 'unknown-year') why ??= { kind: 'unknown-year' };
    if (event) undated = 'event';
  }
  return { days, why: why ?? (days.size === 0 ? { kind: undated } : undefined) };
}

/** Counted from the day of something that happens, such as a meeting. */
const isEvent = ({ due }: Duty): boolean => due.of === undefined;
