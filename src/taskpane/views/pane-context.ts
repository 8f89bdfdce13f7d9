import { createContext, useContext, useSyncExternalStore } from 'react';
import { paneWords, type PaneWords } from '../../messages/pane';
import type { Pane } from '../pane';
import type { PaneState } from '../state/pane-state';

export const PaneContext = createContext<Pane | undefined>(undefined);

/** The pane that the views show: what can be done, what is, and the words in the clerk's language. */
export function usePane(): { readonly pane: Pane; readonly state: PaneState; readonly words: PaneWords } {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('a view of the pane stands outside of it');
  const state = useSyncExternalStore(pane.subscribe, pane.getState);
  return { pane, state, words: paneWords[state.language] };
}
