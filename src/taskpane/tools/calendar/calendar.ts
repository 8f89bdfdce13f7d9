import { dayOfSerial } from '../../../facts/dates';
import type { Language } from '../../../messages/language';
import type { Context } from '../../jobs/context';
import { createStore, type Store } from '../../state/store';
import { createDaily, type Daily } from '../daily/daily';
import { last } from '../daily/last';
import type { Settled } from '../daily/list';
import { calendarFile, type CalendarLook, lookAtYear, type YearLook } from './look';

/** 全年日程: the year, and what became of copying its calendar file. */
interface CalendarState {
  readonly year: string;
  readonly copy: 'none' | 'copied' | 'by-hand';
}

export interface Calendar {
  readonly daily: Daily;
  readonly store: Store<CalendarState>;
  look(settled: Pick<Settled, 'setup'>, year: string): CalendarLook;
  /** The calendar file, the same text for the same year. */
  file(look: YearLook, language: Language): string;
  /** Puts the text where it can be pasted from; where the host forbids that, it is shown to be copied by hand. */
  copy(text: string): Promise<void>;
}

export function createCalendar(context: Context): Calendar {
  const daily = createDaily(context);
  const store = createStore<CalendarState>({ year: String(dayOfSerial(daily.today()).year), copy: 'none' });
  const look = last((setup: Settled['setup'], year: string) => lookAtYear({ setup }, year));
  return {
    daily,
    store,
    look: ({ setup }, year) => look(setup, year),
    file: last((of: YearLook, language: Language) => calendarFile(of, context.now(), language)),
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        store.set({ copy: 'copied' });
      } catch {
        store.set({ copy: 'by-hand' });
      }
    },
  };
}
