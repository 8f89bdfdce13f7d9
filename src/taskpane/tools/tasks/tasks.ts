import type { Context } from '../../jobs/context';
import { createStore, type Store } from '../../state/store';
import { createDaily, type Daily } from '../daily/daily';
import { rowsIn, type Settled } from '../daily/list';
import { createLooking, type Looking } from '../daily/looking';
import { lookAtTasks, type TasksChoice, type TasksLook } from './look';

/** 任务进度: what the clerk chose, and what comes of it. */
export interface TasksFeature {
  readonly daily: Daily;
  readonly store: Store<TasksChoice>;
  readonly looking: Looking<[Settled['cells'], Settled['setup'], TasksChoice, number], TasksLook>;
  /** Counts the pieces of a sheet where 完成数 is not given; undefined: no such sheet. */
  countOn(sheet: string | undefined): Promise<void>;
}

export function createTasks(context: Context): TasksFeature {
  const daily = createDaily(context);
  const store = createStore<TasksChoice>({ pieces: undefined, item: undefined });
  return {
    daily,
    store,
    looking: createLooking<Parameters<TasksFeature['looking']['answer']>, TasksLook>(
      context,
      (cells, _, { pieces }) => rowsIn(cells, pieces),
      (cells, setup, choice, today) => lookAtTasks({ cells, setup }, choice, today),
    ),
    async countOn(sheet) {
      const read = sheet === undefined ? [] : await daily.read([sheet]);
      if (read) store.set({ pieces: read[0] });
    },
  };
}
