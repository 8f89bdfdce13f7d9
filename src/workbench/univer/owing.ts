import { FormulaExecutedStateType } from '@univerjs/engine-formula';

/**
 * What the engine owes: an edit raises it, and a calculation covers what was owed when it started. Univer may start one
 * while another works, or have one stopped and started anew for what was written meanwhile.
 */
export interface Owing {
  owe(): void;
  /** There is no formula: nothing is owed. */
  clear(): void;
  started(): void;
  /** Univer asked the engine to stop. */
  stops(): void;
  /** One says that it ended, and how. Whether none works. */
  ended(state: FormulaExecutedStateType): boolean;
  /** Counts what is covered as done, unless another was started since. Whether it was not. */
  finish(): boolean;
  settled(): boolean;
  works(): boolean;
}

export function createOwing(): Owing {
  let owed = 0;
  let covered = 0;
  let done = 0;
  let running = 0;
  let stopping = false;
  const works = (): boolean => running > 0;

  return {
    owe() {
      owed += 1;
    },
    clear() {
      done = owed;
    },
    started() {
      running += 1;
      stopping = false;
      covered = owed;
    },
    stops() {
      stopping = true;
    },
    ended(state) {
      // One that is stopped says so twice: before its successor starts and again behind it.
      if (state !== FormulaExecutedStateType.STOP_EXECUTION) running = Math.max(0, running - 1);
      else if (stopping) running = 0;
      return !works();
    },
    finish() {
      if (works()) return false;
      done = covered;
      return true;
    },
    settled: () => done >= owed && !works(),
    works,
  };
}
