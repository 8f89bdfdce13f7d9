import type { RegisteredFunction } from './engine';
import type { FunctionMetadata } from './metadata';

/** The functions of the add-in by their names in formulas. */
export interface KnownFunctions {
  all(): readonly RegisteredFunction[];
  /** In whatever letters the formula writes it. */
  find(name: string): RegisteredFunction | undefined;
  /** Replaces them all. */
  replace(namespace: string | null, functions: readonly FunctionMetadata[]): void;
  onReplaced(listener: () => void): () => void;
}

export function createKnownFunctions(): KnownFunctions {
  const known = new Map<string, RegisteredFunction>();
  const listeners = new Set<() => void>();
  return {
    all: () => [...known.values()],
    find: (name) => known.get(name.toUpperCase()),
    replace(namespace, functions) {
      known.clear();
      for (const meta of functions) {
        const name = (namespace ? `${namespace}.${meta.name}` : meta.name).toUpperCase();
        known.set(name, { name, meta });
      }
      for (const listener of listeners) listener();
    },
    onReplaced(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
