import type { OfficeObject } from './object-type';

/** Objects that the client holds on to beyond one batch, by the id it was given for them. */
export interface References {
  keep(object: OfficeObject): string;
  idOf(object: OfficeObject): string | undefined;
  get(id: string): OfficeObject | undefined;
  /** Changes what ids stand for, without changing the ids (a range moves when rows are inserted above it); null lets go. */
  update(change: (object: OfficeObject) => OfficeObject | null): void;
  /** What now stands for an object that {@link update} has replaced; any other object itself. */
  current(object: OfficeObject): OfficeObject;
  drop(id: string): void;
  clear(): void;
  readonly size: number;
}

/** @param limit beyond it the oldest ids expire: ids handed out with events are never given back by the client */
export function createReferences(limit = 10_000): References {
  const byId = new Map<string, OfficeObject>();
  const ids = new WeakMap<OfficeObject, string>();
  const replaced = new WeakMap<OfficeObject, OfficeObject>();
  let last = 0;

  const drop = (id: string): void => {
    const object = byId.get(id);
    if (object && ids.get(object) === id) ids.delete(object);
    byId.delete(id);
  };

  return {
    keep(object) {
      const known = ids.get(object);
      if (known !== undefined) return known;
      last += 1;
      const id = `reference-${last}`;
      byId.set(id, object);
      ids.set(object, id);
      const [oldest] = byId.keys();
      if (byId.size > limit && oldest !== undefined) drop(oldest);
      return id;
    },
    idOf: (object) => ids.get(object),
    get: (id) => byId.get(id),
    update(change) {
      for (const [id, object] of [...byId]) {
        const changed = change(object);
        if (changed === object) continue;
        drop(id);
        if (changed === null) continue;
        byId.set(id, changed);
        ids.set(changed, id);
        replaced.set(object, changed);
      }
    },
    current(object) {
      let at = object;
      for (let next = replaced.get(at); next; next = replaced.get(at)) at = next;
      return at;
    },
    drop,
    clear: () => byId.clear(),
    get size() {
      return byId.size;
    },
  };
}
