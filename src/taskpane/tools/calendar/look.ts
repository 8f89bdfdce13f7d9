import type { Steps } from '../../../base/steps';
import type { Language } from '../../../messages/language';
import { calendarWords } from '../../../messages/pane/tools/calendar';
import { dayOfSerial } from '../../../facts/dates';
import { type IcsEvent, icsOf } from '../../../rules/calendar/ics';
import { weekdayOf } from '../../../facts/spans';
import { type Occasion, type Undated, yearPlan, type YearPlan } from '../../../rules/calendar/year';
import type { SchemeSource } from '../../../rules/schemes/source';
import { planCalendar } from '../../../sheets/daily/calendar-sheet';
import type { SheetPlan } from '../../../sheets/plan/plan';
import { headFrom } from '../daily/head';
import { schemeIn, type Settled } from '../daily/list';

export type CalendarLook =
  | { readonly kind: 'no-scheme' }
  | { readonly kind: 'none' }
  | { readonly kind: 'bad-year'; readonly source: SchemeSource }
  | { readonly kind: 'year'; readonly source: SchemeSource; readonly plan: YearPlan };

export type YearLook = Extract<CalendarLook, { kind: 'year' }>;

/** @param typed the year as the clerk typed it */
export function lookAtYear(settled: Pick<Settled, 'setup'>, typed: string): CalendarLook {
  const scheme = schemeIn(settled);
  const { source } = settled.setup;
  if (!scheme || !source) return { kind: 'no-scheme' };
  if (scheme.duties.length === 0) return { kind: 'none' };
  const year = /^\s*(\d{4})\s*年?\s*$/.exec(typed.normalize('NFKC'))?.[1];
  if (year === undefined || Number(year) < 1901) return { kind: 'bad-year', source };
  return { kind: 'year', source, plan: yearPlan(scheme, Number(year)) };
}

const weekdayName = (serial: number, language: Language): string =>
  calendarWords[language].weekdays[weekdayOf(serial) - 1] ?? '';

/** 9月30日 周一 */
export function dayName(serial: number, language: Language): string {
  const { month, day } = dayOfSerial(serial);
  return calendarWords[language].day(month, day, weekdayName(serial, language));
}

/** What falls due, who sees to it and where it is written. */
export function sayOccasion({ duty, rest }: Occasion, language: Language): string {
  const words = calendarWords[language];
  const parts = [
    duty.period,
    duty.inCharge === '' ? '' : words.inCharge(duty.inCharge),
    duty.source.note,
    duty.dayOpen ? words.dayOpen : '',
    rest === true ? words.restDay : '',
  ].filter((part) => part !== '');
  return words.sentence([duty.item, ...parts], duty.source.clause);
}

/** Why a duty has no day in the year. */
export function sayUndated({ duty, why }: Undated, year: number, language: Language): string {
  const words = calendarWords[language].why;
  switch (why.kind) {
    case 'event':
      return words.event(duty.item, duty.source.clause);
    case 'not-in-force':
      return words.notInForce(duty.item, year);
    case 'unknown-year':
      return words.unknown(duty.item, year);
    case 'unread':
      return words.unread(duty.item, why.readings);
  }
}

/** The year as a sheet. In steps. */
export function calendarPlan({ source, plan }: YearLook, language: Language): Steps<SheetPlan> {
  const words = calendarWords[language];
  return planCalendar(
    {
      year: plan.year,
      lines: plan.occasions.map(({ serial, duty, rest }) => ({
        serial,
        weekday: weekdayName(serial, language),
        item: duty.item,
        period: duty.period,
        inCharge: duty.inCharge,
        clause: duty.source.clause,
        note: [rest === true ? words.restDay : '', duty.dayOpen ? words.dayOpen : '', duty.source.note]
          .filter((part) => part !== '')
          .join('；'),
      })),
      notes: [
        ...(plan.known ? [] : [words.unknownYear(plan.year)]),
        ...plan.undated.map((undated) => sayUndated(undated, plan.year, language)),
      ],
    },
    headFrom(source, ''),
    language,
  );
}

/** The year as a calendar file. */
export function calendarFile({ source, plan }: YearLook, stamp: Date, language: Language): string {
  const events = plan.occasions.map((occasion): IcsEvent => ({
    serial: occasion.serial,
    key: `${source.id} ${occasion.duty.item}`,
    summary: occasion.duty.item,
    description: sayOccasion(occasion, language),
  }));
  return icsOf(calendarWords[language].file(source.name, plan.year), events, stamp);
}
