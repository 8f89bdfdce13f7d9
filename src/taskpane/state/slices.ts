import type { Steps } from '../../base/steps';

/** Rows done so far, of all. */
export interface Done {
  readonly done: number;
  readonly total: number;
}

/** Work in steps that says at each how far it is, for the pane to show. */
export type Sliced<T> = Generator<Done, T, void>;

/** Rows between two chances to draw. */
const SLICE = 250;

/** Work in steps, which does not say how far it is, as sliced work: the same `done` is said at every step. */
export function* sliced<T>(steps: Steps<T>, done: Done): Sliced<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield done;
  }
}

/** Work in steps of which nobody knows how much there is to do. */
export const uncounted = <T>(steps: Steps<T>): Sliced<T> => sliced(steps, { done: 0, total: 0 });

/** Applies `one` to the numbers from 0 to below `total`, in slices; what is undefined is left out. */
export function* slicedMap<T>(total: number, one: (index: number) => T | undefined): Sliced<readonly T[]> {
  const results: T[] = [];
  for (let index = 0; index < total; index++) {
    if (index % SLICE === 0) yield { done: index, total };
    const result = one(index);
    if (result !== undefined) results.push(result);
  }
  return results;
}
