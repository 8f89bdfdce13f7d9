import type { Context } from '../../jobs/context';
import { createStore, type Store } from '../../store';
import { createDaily, type Daily } from '../daily/daily';
import { rowsIn, type Settled } from '../daily/list';
import { createLooking, type Looking } from '../daily/looking';
import { lookAtScores, NO_CHOICE, type ScoresChoice, type ScoresLook } from './look';

/** 考核计分: what the clerk chose, and what comes of it. */
export interface Scores {
  readonly daily: Daily;
  readonly store: Store<ScoresChoice>;
  readonly looking: Looking<[Settled['cells'], Settled['setup'], ScoresChoice], ScoresLook>;
}

export const createScores = (context: Context): Scores => ({
  daily: createDaily(context),
  store: createStore<ScoresChoice>(NO_CHOICE),
  looking: createLooking<Parameters<Scores['looking']['answer']>, ScoresLook>(
    context,
    (cells) => rowsIn(cells),
    (cells, setup, choice) => lookAtScores({ cells, setup }, choice),
  ),
});
