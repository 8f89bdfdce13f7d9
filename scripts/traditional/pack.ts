/**
 * Pairs in the order of their simplified characters: how far each is from the one before, and how far the traditional
 * character is from it, as numbers to the base 36. Half as long, compressed, as the characters themselves.
 */
export function packed(pairs: readonly string[]): string {
  const codes = pairs
    .map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)] as const)
    .sort(([a, b], [c, d]) => b - d || a - c);
  return codes
    .map(([from, to], index) => [to - (codes[index - 1]?.[1] ?? 0), from - to].map((n) => n.toString(36)).join())
    .join(' ');
}
