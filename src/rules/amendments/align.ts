/** One step on the way from one list to another, by places in the two. */
export type Move =
  | { readonly kind: 'both'; readonly from: number; readonly to: number }
  | { readonly kind: 'removed'; readonly from: number }
  | { readonly kind: 'added'; readonly to: number };

/** What leaving out or adding one element costs; two elements put side by side cost what they differ, or nothing. */
const ALONE = 1;

/**
 * The cheapest way to put two lists side by side in their order.
 *
 * @param apart how far two elements are apart: 0 the same, below 1 alike, undefined when they have nothing to do with
 *   each other
 */
export function align(
  fromLength: number,
  toLength: number,
  apart: (from: number, to: number) => number | undefined,
): readonly Move[] {
  const costs = Array.from({ length: fromLength + 1 }, () => new Float64Array(toLength + 1));
  const cost = (from: number, to: number): number => costs[from]?.[to] ?? 0;
  const together = (from: number, to: number): number => {
    const distance = apart(from, to);
    return distance === undefined ? Number.POSITIVE_INFINITY : distance + cost(from + 1, to + 1);
  };
  for (let from = fromLength; from >= 0; from--) {
    for (let to = toLength; to >= 0; to--) {
      const row = costs[from];
      if (!row || (from === fromLength && to === toLength)) continue;
      row[to] = Math.min(
        from < fromLength ? ALONE + cost(from + 1, to) : Number.POSITIVE_INFINITY,
        to < toLength ? ALONE + cost(from, to + 1) : Number.POSITIVE_INFINITY,
        from < fromLength && to < toLength ? together(from, to) : Number.POSITIVE_INFINITY,
      );
    }
  }
  const moves: Move[] = [];
  let [from, to] = [0, 0];
  while (from < fromLength || to < toLength) {
    const best = cost(from, to);
    if (from < fromLength && to < toLength && together(from, to) === best) {
      moves.push({ kind: 'both', from: from++, to: to++ });
    } else if (from < fromLength && ALONE + cost(from + 1, to) === best) moves.push({ kind: 'removed', from: from++ });
    else moves.push({ kind: 'added', to: to++ });
  }
  return moves;
}
