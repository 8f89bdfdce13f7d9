import type { Language } from '../../../messages/language';
import { attendanceWords } from '../../../messages/pane-attendance';
import { planDays, planYear } from '../../../sheets/attendance-sheet';
import type { SheetPlan } from '../../../sheets/plan';
import { headFrom } from '../daily/head';
import { type DaysLook, placeOf, sayDay, sayYear, stateOf, type YearLook } from './say';

/** The attendance of the year, or of the days, as sheets. */
export function attendancePlans(look: YearLook | DaysLook, percent: string, language: Language): readonly SheetPlan[] {
  const head = headFrom(look.list.source, '');
  if (look.kind === 'days') return daysPlans(look, language);
  const { states } = attendanceWords[language];
  const limits = look.entries[0]?.counts.map(({ limit }) => limit) ?? [];
  return planYear(
    look.item,
    limits.map(({ fact, allowed }) => ({ fact, allowed })),
    look.entries.map((entry) => {
      const state = stateOf(entry);
      return {
        person: entry.person,
        section: entry.section,
        counts: entry.counts.map(({ limit, total }) => ({
          byMonth: entry.byMonth.get(limit.fact) ?? new Map<never, never>(),
          total,
        })),
        result: states[state],
        note: state === 'fine' ? '' : sayYear(entry, language),
      };
    }),
    percent,
    head,
    language,
  );
}

function daysPlans(look: DaysLook, language: Language): readonly SheetPlan[] {
  const failed = look.entries.flatMap((entry) =>
    entry.days
      .filter(({ verdict }) => verdict.kind !== 'eligible')
      .map((day) => ({
        person: entry.person,
        section: entry.section,
        place: placeOf(look, day.at, language),
        why: sayDay(look, day, language),
      })),
  );
  return planDays(look.item, look.entries, failed, headFrom(look.list.source, ''), language);
}
