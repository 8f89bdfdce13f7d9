import type { JobOptions } from '../../excel/port';
import type { Sliced } from '../state/slices';

/** Milliseconds of work between two chances for the page to draw and to take clicks. */
const BUDGET = 12;

/** Lets the page draw and take clicks. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Runs sliced work without freezing the pane; undefined when it was cancelled. */
export async function drive<T>(work: Sliced<T>, { signal, onProgress }: JobOptions): Promise<T | undefined> {
  await breathe();
  let began = performance.now();
  for (;;) {
    if (signal?.aborted) return undefined;
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < BUDGET) continue;
    onProgress?.(step.value);
    await breathe();
    began = performance.now();
  }
}
