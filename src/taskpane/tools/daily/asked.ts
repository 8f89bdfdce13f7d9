import { createStore, type Store } from '../../state/store';
import type { DailyList } from './list';

/** The list that the tool which is open reads, so that the head of the pane names the columns of that tool. */
export const createAsked = (): Store<{ readonly list: DailyList | undefined }> =>
  createStore<{ readonly list: DailyList | undefined }>({ list: undefined });
