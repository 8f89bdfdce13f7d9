import type { Context } from '../../jobs/context';
import { createStore, type Store } from '../../store';
import { createDaily, type Daily } from '../daily/daily';
import { last } from '../daily/last';
import type { Settled } from '../daily/list';
import { type AllotChoice, type AllotLook, lookAtAllot, NO_CHOICE } from './look';

/** 名额分配: what the clerk chose, and what comes of it. */
export interface AllotFeature {
  readonly daily: Daily;
  readonly store: Store<AllotChoice>;
  look(settled: Settled, choice: AllotChoice): AllotLook;
}

export function createAllot(context: Context): AllotFeature {
  const look = last((cells: Settled['cells'], setup: Settled['setup'], choice: AllotChoice) =>
    lookAtAllot({ cells, setup }, choice),
  );
  return {
    daily: createDaily(context),
    store: createStore<AllotChoice>(NO_CHOICE),
    look: ({ cells, setup }, choice) => look(cells, setup, choice),
  };
}
