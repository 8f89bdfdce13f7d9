/** Milliseconds of processor time of a run, its garbage collection included: what else the machine does is not in it. */
export function timed(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  return since(start);
}

export function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.floor(ordered.length / 2)] ?? Number.NaN;
}

/** Medians of things that are run in turns, so that what else the machine does falls on all of them alike. */
export function inTurns<Name extends string>(
  turns: number,
  runs: Readonly<Record<Name, () => unknown>>,
): Record<Name, number> {
  const names = Object.keys(runs) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let turn = 0; turn < turns; turn++) for (const name of names) times.get(name)?.push(timed(runs[name]));
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
}

/** The exponent of the power law that fits best: 1 where cost grows as the rows do. */
export function exponent(points: readonly (readonly [rows: number, ms: number])[]): number {
  const logs = points.map(([rows, ms]) => [Math.log(rows), Math.log(ms)] as const);
  const mean = (of: (point: readonly [number, number]) => number): number =>
    logs.reduce((sum, point) => sum + of(point), 0) / logs.length;
  const [x, y] = [mean(([rows]) => rows), mean(([, ms]) => ms)];
  const over = logs.reduce((sum, [rows, ms]) => sum + (rows - x) * (ms - y), 0);
  return over / logs.reduce((sum, [rows]) => sum + (rows - x) ** 2, 0);
}

/**
 * The most bytes alive during a run, beyond what was there before. What is alive is looked at, after a collection,
 * whenever the run makes a large array, and at its end.
 */
export function mostAlive(large: number, run: () => unknown): number {
  const alive = (): number => {
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  // What hangs on something let go of only goes with a later collection.
  for (let round = 0; round < 5; round++) alive();
  const before = alive();
  let most = 0;
  const look = (): void => {
    most = Math.max(most, alive() - before);
  };
  const restore = [watched(Array.prototype, 'map', large, look), watched(Array.prototype, 'slice', large, look)];
  const typed: object = Object.getPrototypeOf(Int32Array.prototype);
  restore.push(watched(typed, 'fill', large, look), watched(typed, 'slice', large, look));
  const result = run();
  restore.forEach((put) => put());
  look();
  if (result === undefined) throw new Error('nothing came out');
  return most;
}

/** Looks each time a method of large arrays has done its work; gives what puts the method back. */
function watched(owner: object, method: string, large: number, look: () => void): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, method) ?? {};
  const own: unknown = before.value;
  if (typeof own !== 'function') throw new Error(`no method ${method}`);
  Object.defineProperty(owner, method, {
    ...before,
    value(this: { readonly length: number }, ...args: readonly unknown[]): unknown {
      const result: unknown = Reflect.apply(own, this, args);
      if (this.length >= large) look();
      return result;
    },
  });
  return () => Object.defineProperty(owner, method, before);
}
