import type { Context } from '../../jobs/context';
import { createStore, type Store } from '../../store';
import { createDaily, type Daily } from '../daily/daily';
import { last } from '../daily/last';
import type { Settled } from '../daily/list';
import { lookAtTasks, type TasksChoice, type TasksLook } from './look';

/** 任务进度: what the clerk chose, and what comes of it. */
export interface TasksFeature {
  readonly daily: Daily;
  readonly store: Store<TasksChoice>;
  look(settled: Settled, choice: TasksChoice): TasksLook;
  /** Counts the pieces of a sheet where 完成数 is not given; undefined: no such sheet. */
  countOn(sheet: string | undefined): Promise<void>;
}

export function createTasks(context: Context): TasksFeature {
  const look = last((cells: Settled['cells'], setup: Settled['setup'], choice: TasksChoice, today: number) =>
    lookAtTasks({ cells, setup }, choice, today),
  );
  const daily = createDaily(context);
  const store = createStore<TasksChoice>({ pieces: undefined, item: undefined });
  return {
    daily,
    store,
    look: ({ cells, setup }, choice) => look(cells, setup, choice, daily.today()),
    async countOn(sheet) {
      const read = sheet === undefined ? [] : await daily.read([sheet]);
      if (read) store.set({ pieces: read[0] });
    },
  };
}
