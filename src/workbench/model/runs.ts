/** Rows `from` to before `until` of a column that have the same of their own. */
export interface Run<T> {
  readonly from: number;
  readonly until: number;
  readonly is: T;
}

/**
 * What cells have of their own: for each column runs of rows in their order, neighbours that are the same joined.
 * A table of a hundred thousand rows comes to a few of them.
 */
export type Runs<T> = Map<number, Run<T>[]>;

/** Place of the first run that does not end before the row. */
function placeOf<T>(runs: readonly Run<T>[], row: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.until ?? 0) > row) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What a cell has of its own; undefined: nothing. */
export function ownOf<T>(all: Runs<T>, row: number, column: number): T | undefined {
  const runs = all.get(column) ?? [];
  const run = runs[placeOf(runs, row)];
  return run && run.from <= row ? run.is : undefined;
}

/** The rows from `from` to before `until` in stretches: runs, and between them rows that have nothing of their own. */
export function stretches<T>(all: Runs<T>, column: number, from: number, until: number): Run<T | undefined>[] {
  const runs = all.get(column) ?? [];
  const found: Run<T | undefined>[] = [];
  let row = from;
  for (let place = placeOf(runs, from); row < until; place++) {
    const run = runs[place];
    const next = Math.min(run?.from ?? until, until);
    if (row < next) found.push({ from: row, until: next, is: undefined });
    if (!run || run.from >= until) break;
    row = Math.min(run.until, until);
    found.push({ from: Math.max(run.from, from), until: row, is: run.is });
  }
  return found;
}

/** More arguments than these are not given to one call. */
const MANY = 10_000;

/** Puts `parts`, which are in order, in the place of all that the rows from `from` to before `until` have. */
export function replaceRuns<T>(
  all: Runs<T>,
  column: number,
  from: number,
  until: number,
  parts: readonly Run<T>[],
): void {
  const runs = all.get(column) ?? [];
  let first = placeOf(runs, from);
  let end = first;
  while ((runs[end]?.from ?? until) < until) end++;
  const [before, after] = end > first ? [runs[first], runs[end - 1]] : [];
  const kept = [
    ...(before && before.from < from ? [{ ...before, until: from }] : []),
    ...parts,
    ...(after && after.until > until ? [{ ...after, from: until }] : []),
  ];
  // The neighbours may be the same as what stands beside them now.
  const [left, right] = [runs[first - 1], runs[end]];
  if (left) first--;
  if (right) end++;
  const joined = joinRuns([...(left ? [left] : []), ...kept, ...(right ? [right] : [])]);
  if (joined.length > MANY) all.set(column, [...runs.slice(0, first), ...joined, ...runs.slice(end)]);
  else {
    runs.splice(first, end - first, ...joined);
    all.set(column, runs);
  }
}

function joinRuns<T>(runs: readonly Run<T>[]): Run<T>[] {
  const joined: Run<T>[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.until === run.from && last.is === run.is) joined[joined.length - 1] = { ...last, until: run.until };
    else joined.push(run);
  }
  return joined;
}
