/** Something that holds while work is done, and only then. */
export interface Phase {
  during<T>(work: () => T): T;
  isOn(): boolean;
}

/** A phase may begin within itself; it ends with the outermost work, be it by an exception. */
export function createPhase(): Phase {
  let on = false;
  return {
    during(work) {
      const before = on;
      on = true;
      try {
        return work();
      } finally {
        on = before;
      }
    },
    isOn: () => on,
  };
}
