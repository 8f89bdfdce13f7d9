import { isoOfSerial } from '../../../facts/dates';
import type { Context } from '../../jobs/context';
import { createStore, type Store } from '../../store';
import { createDaily, type Daily } from '../daily/daily';
import { last } from '../daily/last';
import type { Settled } from '../daily/list';
import { type DutiesLook, lookAtDuties } from './look';

/** 督办事项: the day of the check, and what comes of it. */
export interface DutiesFeature {
  readonly daily: Daily;
  readonly store: Store<{ readonly day: string }>;
  look(settled: Settled, day: string): DutiesLook;
}

export function createDuties(context: Context): DutiesFeature {
  const look = last((cells: Settled['cells'], setup: Settled['setup'], day: string, today: number) =>
    lookAtDuties({ cells, setup }, day, today),
  );
  const daily = createDaily(context);
  return {
    daily,
    store: createStore({ day: isoOfSerial(daily.today()) }),
    look: ({ cells, setup }, day) => look(cells, setup, day, daily.today()),
  };
}
