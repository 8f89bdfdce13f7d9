import type { Context } from '../../jobs/context';
import { createStore, type Store } from '../../state/store';
import { createDaily, type Daily } from '../daily/daily';
import { rowsIn, type Settled } from '../daily/list';
import { createLooking, type Looking } from '../daily/looking';
import { lookAtScores, NO_CHOICE, type ScoresChoice, type ScoresLook } from './look';

/** 考核计分: what the clerk chose, and what comes of it. */
export interface Scores {
  readonly daily: Daily;
  readonly store: Store<ScoresChoice>;
  /** The people of a sheet stand on the board with their last ones; undefined: no such sheet. */
  membersOn(sheet: string | undefined): Promise<void>;
  readonly looking: Looking<[Settled['cells'], Settled['setup'], ScoresChoice], ScoresLook>;
}

export function createScores(context: Context): Scores {
  const daily = createDaily(context);
  const store = createStore<ScoresChoice>(NO_CHOICE);
  return {
    daily,
    store,
    async membersOn(sheet) {
      const read = sheet === undefined ? [] : await daily.read([sheet]);
      if (read) store.set({ members: read[0] });
    },
    looking: createLooking<Parameters<Scores['looking']['answer']>, ScoresLook>(
      context,
      (cells, _, { members }) => rowsIn(cells, members),
      (cells, setup, choice) => lookAtScores({ cells, setup }, choice),
    ),
  };
}
