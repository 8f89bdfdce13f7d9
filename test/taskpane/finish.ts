import type { Sliced } from '../../src/taskpane/state/reckoning';

/** Runs sliced work to its end without pauses. */
export function finish<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
