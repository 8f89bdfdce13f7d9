import {
  add,
  compare,
  divide,
  equal,
  type Exact,
  floor,
  isZero,
  multiply,
  subtract,
  toNumber,
} from '../../facts/exact';

/** Places of one group: a number, or 待定 where groups tie for the last place. */
export type Allotment =
  { readonly kind: 'places'; readonly places: number } | { readonly kind: 'tied'; readonly atLeast: number };

/**
 * Shares under which no group falls below its minimum: a group that would is raised to it, the others divide what is
 * left in proportion to their shares, until none falls below. Undefined where the minima alone exceed the total.
 */
export function raised(shares: readonly Exact[], minima: readonly Exact[], total: Exact): readonly Exact[] | undefined {
  if (compare(minima.reduce(add, 0), total) > 0) return undefined;
  const low = new Set<number>();
  for (;;) {
    const left = subtract(
      total,
      minima.reduce<Exact>((sum, least, index) => (low.has(index) ? add(sum, least) : sum), 0),
    );
    const sum = shares.reduce<Exact>((so, share, index) => (low.has(index) ? so : add(so, share)), 0);
    const scale = low.size === 0 || isZero(sum) ? 1 : divide(left, sum);
    const now = shares.map((share, index) => (low.has(index) ? (minima[index] ?? 0) : multiply(share, scale)));
    const below = now.flatMap((share, index) => (compare(share, minima[index] ?? 0) < 0 ? [index] : []));
    if (below.length === 0) return now;
    below.forEach((index) => low.add(index));
  }
}

/**
 * Largest remainder: each group its whole places, the rest one by one to the largest fractions. Groups that tie for
 * the last of them get it by nobody's order: they are marked. Undefined where the whole parts alone exceed the total.
 */
export function allot(shares: readonly Exact[], total: number): readonly Allotment[] | undefined {
  const wholes = shares.map((share) => toNumber(floor(share)));
  const rest = total - wholes.reduce((sum, whole) => sum + whole, 0);
  if (rest < 0) return undefined;
  const everyone = shares.length > 0 ? Math.floor(rest / shares.length) : 0;
  const left = shares.length > 0 ? rest - everyone * shares.length : 0;
  const base = wholes.map((whole) => whole + everyone);
  const fractions = shares.map((share, index) => ({ index, fraction: subtract(share, wholes[index] ?? 0) }));
  const ordered = [...fractions].sort((a, b) => compare(b.fraction, a.fraction));
  const last = ordered[left - 1];
  const next = ordered[left];
  const tie = last && next && equal(last.fraction, next.fraction) ? last.fraction : undefined;
  return fractions.map(({ index, fraction }) => {
    const places = base[index] ?? 0;
    if (tie !== undefined && equal(fraction, tie)) return { kind: 'tied', atLeast: places };
    const above = last !== undefined && compare(fraction, last.fraction) >= 0;
    return { kind: 'places', places: places + (above ? 1 : 0) };
  });
}
