/** Work in steps: between two of them the pane can draw and the clerk can cancel. */
export type Steps<T> = Generator<undefined, T, void>;

/** Does the work at one go, whatever it says between two steps. */
export function finish<T>(steps: Generator<unknown, T, void>): T {
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

/** Does something with each item, in steps. */
export function* eachInSteps<A>(items: readonly A[], one: (item: A, index: number) => void): Steps<void> {
  for (const [index, item] of items.entries()) {
    if (index % SLICE === SLICE - 1) yield;
    one(item, index);
  }
}

/** Like `filter`, in steps. */
export function* filterInSteps<A, B extends A>(items: readonly A[], fits: (item: A) => item is B): Steps<B[]> {
  const found: B[] = [];
  yield* eachInSteps(items, (item) => {
    if (fits(item)) found.push(item);
  });
  return found;
}

/** Like `every`, in steps. */
export function* everyInSteps<A>(items: readonly A[], one: (item: A, index: number) => boolean): Steps<boolean> {
  for (const [index, item] of items.entries()) {
    if (index % SLICE === SLICE - 1) yield;
    if (!one(item, index)) return false;
  }
  return true;
}

/** Items that are sorted in one go. */
const SORTED_AT_ONCE = 1000;

/** Like `sort` of a copy, in steps; equals stay in their order. */
export function* sortInSteps<T>(items: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  let runs: T[][] = [];
  for (let from = 0; from < items.length; from += SORTED_AT_ONCE) {
    runs.push(items.slice(from, from + SORTED_AT_ONCE).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let place = 0; place < runs.length; place += 2) {
      merged.push(yield* mergeInSteps(runs[place] ?? [], runs[place + 1] ?? [], compare));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function* mergeInSteps<T>(a: readonly T[], b: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  const merged: T[] = [];
  const [left, right] = [a[Symbol.iterator](), b[Symbol.iterator]()];
  let [first, second] = [left.next(), right.next()];
  while (!first.done || !second.done) {
    if (merged.length % SORTED_AT_ONCE === SORTED_AT_ONCE - 1) yield;
    if (!first.done && (second.done || compare(first.value, second.value) <= 0)) {
      merged.push(first.value);
      first = left.next();
    } else if (!second.done) {
      merged.push(second.value);
      second = right.next();
    }
  }
  return merged;
}
