import { textKey } from '../../facts/text';
import { type Verdict, verdictFor } from '../eligibility/eligible';
import type { Eligibility, Scheme } from '../scheme/scheme';
import { type MonthKey, NO_MONTH } from './months';
import type { MonthRow } from './year';

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
export function daysOf(scheme: Scheme, rules: readonly Eligibility[], rows: readonly MonthRow[]): readonly DayEntry[] {
  const people = new Map<string, Day[]>();
  for (const at of rows) {
    if (at.person === '' || at.row.blank) continue;
    const day = { at, verdict: verdictFor(scheme, rules, at.row) };
    const own = people.get(textKey(at.person));
    if (own) own.push(day);
    else people.set(textKey(at.person), [day]);
  }
  return [...people.values()].map((days): DayEntry => {
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
