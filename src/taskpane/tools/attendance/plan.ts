import { mapInSteps, type Steps } from '../../../base/steps';
import type { Language } from '../../../messages/language';
import { attendanceWords } from '../../../messages/pane/tools/attendance';
import { signsWords } from '../../../messages/pane/tools/signs';
import { NO_MONTH } from '../../../rules/attendance/months';
import { planDays } from '../../../sheets/daily/attendance-days-sheet';
import { planYear } from '../../../sheets/daily/attendance-year-sheet';
import type { SheetPlan } from '../../../sheets/plan/plan';
import { planSigns } from '../../../sheets/daily/signs-sheet';
import { yearsInTitle } from '../daily/title-years';
import { headFrom } from '../daily/head';
import { type DaysLook, placeOf, sayDay, sayYear, type SignsLook, stateOf, type YearLook } from './say';
import { meaningName, monthName } from './say-signs';

/**
 * The attendance of the year, or of the days, as sheets; the counts of grids of signs on one of their own. In steps,
 * for many people.
 */
export function* attendancePlans(
  look: YearLook | DaysLook | SignsLook,
  percent: string,
  language: Language,
): Steps<readonly SheetPlan[]> {
  switch (look.kind) {
    case 'year':
      return [...(yield* yearPlans(look, percent, language)), ...(yield* signsPlans(look, language))];
    case 'days':
      return [...(yield* daysPlans(look, language)), ...(yield* signsPlans(look, language))];
    case 'signs':
      return yield* signsPlans(look, language);
  }
}

/** Whether any sheet of the look is a grid of signs. */
export const hasSigns = ({ lists }: Pick<SignsLook, 'lists'>): boolean =>
  lists.some(({ signs }) => signs !== undefined);

/** The one year that the titles of the sheets name; "" where they name none, or several. */
function periodOf({ lists }: Pick<YearLook, 'lists'>, language: Language): string {
  const named = new Set(lists.flatMap(({ cells }) => yearsInTitle(cells)));
  const [year] = named;
  return named.size === 1 && year !== undefined ? attendanceWords[language].sheet.period(year) : '';
}

function* yearPlans(look: YearLook, percent: string, language: Language): Steps<readonly SheetPlan[]> {
  const head = headFrom(look.source, periodOf(look, language));
  const { states } = attendanceWords[language];
  // What nobody recorded is no column of noughts.
  const recorded = ({ fact }: { readonly fact: string }): boolean => !look.lacking.includes(fact);
  const limits = (look.entries[0]?.counts.map(({ limit }) => limit) ?? []).filter(recorded);
  return yield* planYear(
    {
      item: look.item,
      columns: limits.map(({ fact, allowed }) => ({ fact, allowed })),
      lines: yield* mapInSteps(look.entries, (entry) => {
        const state = stateOf(entry);
        return {
          person: entry.person,
          section: entry.section,
          counts: entry.counts
            .filter(({ limit }) => recorded(limit))
            .map(({ limit, total }) => ({
              byMonth: entry.byMonth.get(limit.fact) ?? new Map<never, never>(),
              total,
            })),
          result: states[state],
          note: state === 'fine' ? '' : sayYear(entry, language),
        };
      }),
      percent,
    },
    head,
    language,
  );
}

function* daysPlans(look: DaysLook, language: Language): Steps<readonly SheetPlan[]> {
  const failed = yield* mapInSteps(look.entries, (entry) =>
    entry.days
      .filter(({ verdict }) => verdict.kind !== 'eligible')
      .map((day) => ({
        person: entry.person,
        section: entry.section,
        place: placeOf(look, day.at, language),
        why: sayDay(look, day, language),
      })),
  );
  return yield* planDays(
    { item: look.item, lines: look.entries, failed: failed.flat() },
    headFrom(look.source, periodOf(look, language)),
    language,
  );
}

function* signsPlans(
  { lists, source }: Pick<SignsLook, 'lists' | 'source'>,
  language: Language,
): Steps<readonly SheetPlan[]> {
  if (!hasSigns({ lists })) return [];
  const rows = lists.flatMap((list) => list.rows).flatMap((row) => (row.signs ? [{ ...row, signs: row.signs }] : []));
  const facts = [...new Set(rows.flatMap(({ signs }) => [...signs.counts.keys()]))];
  const legend = lists.flatMap(({ signs }) =>
    (signs?.settled.signs ?? []).flatMap(({ sign, meaning }) =>
      meaning ? [`${sign}${meaningName(meaning, language)}`] : [],
    ),
  );
  const lines = yield* mapInSteps(rows, ({ person, section, month, signs }) => ({
    person,
    section,
    month: monthName(month ?? NO_MONTH, language),
    counts: signs.counts,
    open: signs.pending.length > 0 ? signsWords[language].pending(signs.pending) : '',
  }));
  return [yield* planSigns({ facts, lines, legend: [...new Set(legend)] }, headFrom(source, ''), language)];
}
