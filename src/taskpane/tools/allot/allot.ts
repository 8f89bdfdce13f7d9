import type { Context } from '../../jobs/context';
import { createStore, type Store } from '../../state/store';
import { createDaily, type Daily } from '../daily/daily';
import { rowsIn, type Settled } from '../daily/list';
import { createLooking, type Looking } from '../daily/looking';
import { type AllotChoice, type AllotLook, lookAtAllot, NO_CHOICE } from './look';

/** 名额分配: what the clerk chose, and what comes of it. */
export interface AllotFeature {
  readonly daily: Daily;
  readonly store: Store<AllotChoice>;
  readonly looking: Looking<[Settled['cells'], Settled['setup'], AllotChoice], AllotLook>;
}

export const createAllot = (context: Context): AllotFeature => ({
  daily: createDaily(context),
  store: createStore<AllotChoice>(NO_CHOICE),
  looking: createLooking<Parameters<AllotFeature['looking']['answer']>, AllotLook>(
    context,
    (cells) => rowsIn(cells),
    (cells, setup, choice) => lookAtAllot({ cells, setup }, choice),
  ),
});
