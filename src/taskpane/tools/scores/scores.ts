import type { Context } from '../../jobs/context';
import { createStore, type Store } from '../../store';
import { createDaily, type Daily } from '../daily/daily';
import { last } from '../daily/last';
import type { Settled } from '../daily/list';
import { lookAtScores, NO_CHOICE, type ScoresChoice, type ScoresLook } from './look';

/** 考核计分: what the clerk chose, and what comes of it. */
export interface Scores {
  readonly daily: Daily;
  readonly store: Store<ScoresChoice>;
  look(settled: Settled, choice: ScoresChoice): ScoresLook;
}

export function createScores(context: Context): Scores {
  const look = last((cells: Settled['cells'], setup: Settled['setup'], choice: ScoresChoice) =>
    lookAtScores({ cells, setup }, choice),
  );
  return {
    daily: createDaily(context),
    store: createStore<ScoresChoice>(NO_CHOICE),
    look: ({ cells, setup }, choice) => look(cells, setup, choice),
  };
}
