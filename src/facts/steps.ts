/** Work in steps: between two of them the pane can draw and the clerk can cancel. */
export type Steps<T> = Generator<undefined, T, void>;

/** Does the work at one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Items between two steps of work over many. */
const SLICE = 500;

/** Like `map`, in steps. */
export function* mapInSteps<A, B>(items: readonly A[], one: (item: A, index: number) => B): Steps<B[]> {
  const results: B[] = [];
  for (const [index, item] of items.entries()) {
    if (index % SLICE === SLICE - 1) yield;
    results.push(one(item, index));
  }
  return results;
}
