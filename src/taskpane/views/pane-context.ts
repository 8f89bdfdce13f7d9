import { createContext, useContext, useSyncExternalStore } from 'react';
import { paneWords, type PaneWords } from '../../messages/pane/pane';
import type { CreateFeature } from '../jobs/feature';
import type { Pane } from '../jobs/pane';
import type { PaneState } from '../state/pane-state';
import type { Store } from '../state/store';

export const PaneContext = createContext<Pane | undefined>(undefined);

/** The pane that the views show: what can be done, what is, and the words in the clerk's language. */
export function usePane(): { readonly pane: Pane; readonly state: PaneState; readonly words: PaneWords } {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('a view of the pane stands outside of it');
  const state = useSyncExternalStore(pane.subscribe, pane.getState);
  return { pane, state, words: paneWords[state.language] };
}

/** A feature of the pane, made when first used and kept while the pane is open. */
export function useFeature<T>(create: CreateFeature<T>): T {
  return usePane().pane.feature(create);
}

/** The value of a store, drawn anew when it changes. */
export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}
