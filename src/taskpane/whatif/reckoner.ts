import { breathe, drive } from '../jobs/drive';
import type { Store } from '../state/store';
import type { WhatIfState } from './feature';
import { tryOut } from './try-out';
import { answersTo, hangingOn } from './work';

/** Tries what is asked for now whenever it is called; what was under way for an earlier question stops. */
export function createReckoner(store: Store<WhatIfState>): () => Promise<void> {
  let background = new AbortController();
  return async () => {
    background.abort();
    const own = new AbortController();
    background = own;
    store.set({ working: true });
    await breathe();
    const { ground, scenario, view } = store.get();
    if (own.signal.aborted) return;
    if (ground) {
      if (store.get().answer?.scenario !== scenario) store.set({ answer: tryOut(ground, scenario) });
      if (view === 'readings') {
        const work = hangingOn(ground, scenario, (hanging) => store.set({ hanging }));
        await drive(work, { signal: own.signal });
      }
      if (view === 'scenarios') {
        const work = answersTo(ground, store.get().kept, (keptAnswers) => store.set({ keptAnswers }));
        await drive(work, { signal: own.signal });
      }
    }
    if (!own.signal.aborted) store.set({ working: false });
  };
}
