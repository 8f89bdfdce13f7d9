/** A stream of chances that is the same in every run. */
export interface Chance {
  /** A whole number from low to high, both included. */
  readonly between: (low: number, high: number) => number;
  /** Whether something that happens with this probability does. */
  readonly happens: (probability: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  readonly shuffled: <T>(items: readonly T[]) => T[];
}

/** Mulberry32: a small generator whose sequence is fixed by its seed. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[between(0, items.length - 1)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  };
  const shuffled = <T>(items: readonly T[]): T[] => {
    const left = [...items];
    const result: T[] = [];
    while (left.length > 0) result.push(...left.splice(between(0, left.length - 1), 1));
    return result;
  };
  return { between, happens: (probability) => next() < probability, pick, shuffled };
}

/** 员工01, 员工02 … */
export const staff = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `员工${String(i + 1).padStart(2, '0')}`);
