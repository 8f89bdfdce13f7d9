import { isoOfSerial } from '../../../facts/dates';
import type { Context } from '../../jobs/context';
import { createStore, type Store } from '../../state/store';
import { createDaily, type Daily } from '../daily/daily';
import { rowsIn, type Settled } from '../daily/list';
import { createLooking, type Looking } from '../daily/looking';
import { type DutiesLook, lookAtDuties } from './look';

/** 督办事项: the day of the check, and what comes of it. */
export interface DutiesFeature {
  readonly daily: Daily;
  readonly store: Store<{ readonly day: string }>;
  /** Asked with the day as typed, and today. */
  readonly looking: Looking<[Settled['cells'], Settled['setup'], string, number], DutiesLook>;
}

export function createDuties(context: Context): DutiesFeature {
  const daily = createDaily(context);
  return {
    daily,
    store: createStore({ day: isoOfSerial(daily.today()) }),
    looking: createLooking<Parameters<DutiesFeature['looking']['answer']>, DutiesLook>(
      context,
      (cells) => rowsIn(cells),
      (cells, setup, day, today) => lookAtDuties({ cells, setup }, day, today),
    ),
  };
}
