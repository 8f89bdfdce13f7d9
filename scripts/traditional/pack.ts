/**
 * Pairs in the order of their simplified characters: how far each is from the one before, and how far the traditional
 * character is from it, down as an odd number. To the base 32, the last digit of a number from ( on, those before it from
 * ] on: that no sign stands between two numbers takes a sixth off. Half as long, compressed, as the characters themselves.
 */
export function packed(pairs: readonly string[]): string {
  const codes = pairs
    .map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)] as const)
    .sort(([a, b], [c, d]) => b - d || a - c);
  return codes
    .map(([from, to], index) => digits(to - (codes[index - 1]?.[1] ?? 0)) + digits(folded(from - to)))
    .join('');
}

const folded = (distance: number): number => (distance < 0 ? -2 * distance - 1 : 2 * distance);

function digits(number: number): string {
  const before = (rest: number): string =>
    rest === 0 ? '' : before(Math.floor(rest / 32)) + String.fromCharCode(93 + (rest % 32));
  return before(Math.floor(number / 32)) + String.fromCharCode(40 + (number % 32));
}
