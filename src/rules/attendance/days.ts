import { mapInSteps, type Steps } from '../../base/steps';
import { type Verdict, verdictFor } from '../eligibility/eligible';
import type { Eligibility, Scheme } from '../scheme/scheme';
import { type MonthKey, NO_MONTH } from './months';
import { byPerson, type MonthRow } from './year';

/** One row of a sign-in list, judged by itself. */
export interface Day {
  readonly at: MonthRow;
  readonly verdict: Verdict;
}

/** A person's days: how many meet the demands, how many do not, how many cannot be told. */
export interface DayEntry {
  readonly person: string;
  readonly section: string;
  readonly days: readonly Day[];
  readonly met: number;
  readonly failed: number;
  readonly open: number;
  /** Days that fail, by month. */
  readonly failedByMonth: ReadonlyMap<MonthKey, number>;
}

/** Judges every row by the demands of an item (两个十, 签到) and counts by person. */
export function* daysInSteps(
  scheme: Scheme,
  rules: readonly Eligibility[],
  rows: readonly MonthRow[],
): Steps<readonly DayEntry[]> {
  const people = yield* byPerson(rows);
  return yield* mapInSteps(people, (own): DayEntry => {
    const days = own.map((at): Day => ({ at, verdict: verdictFor(scheme, rules, at.row) }));
    const failed = days.filter(({ verdict }) => verdict.kind === 'barred');
    const met = days.filter(({ verdict }) => verdict.kind === 'eligible').length;
    const failedByMonth = new Map<MonthKey, number>();
    for (const { at } of failed) {
      const month = at.month ?? NO_MONTH;
      failedByMonth.set(month, (failedByMonth.get(month) ?? 0) + 1);
    }
    return {
      person: days[0]?.at.person ?? '',
      section: days.map(({ at }) => at.section).find((section) => section !== '') ?? '',
      days,
      met,
      failed: failed.length,
      open: days.length - met - failed.length,
      failedByMonth,
    };
  });
}
