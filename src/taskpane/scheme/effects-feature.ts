import type { CreateFeature } from '../jobs/feature';
import { drive } from '../jobs/drive';
import type { Result } from '../state/result';
import { createStore, type Store } from '../state/store';
import { effectsOf, type ReadingEffects } from '../jobs/effects';

interface EffectsState {
  /** What is known, and of which result; undefined while it is reckoned. */
  readonly of: Result | undefined;
  readonly effects: ReadingEffects | undefined;
}

/** What hangs on each reading, reckoned beside everything else and kept as long as the result stands. */
export interface Effects {
  readonly store: Store<EffectsState>;
  /** Begins to reckon; the result stops it. */
  begin(result: Result): () => void;
}

export const createEffects: CreateFeature<Effects> = (context) => {
  const store = createStore<EffectsState>({ of: undefined, effects: undefined });
  const known = new WeakMap<Result, ReadingEffects>();
  return {
    store,
    begin(result) {
      const ready = known.get(result);
      const stop = new AbortController();
      const { source, readings } = context.store.get().setup;
      store.set({ of: result, effects: ready });
      if (ready || !source) return () => undefined;
      void drive(effectsOf(source, readings, result), { signal: stop.signal }).then((effects) => {
        if (!effects) return;
        known.set(result, effects);
        if (store.get().of === result) store.set({ effects });
      });
      return () => stop.abort();
    },
  };
};
