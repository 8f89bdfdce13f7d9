import fc from 'fast-check';
import { type Exact, ratio } from '../../src/facts/exact';

/** Exact numbers of every size: small counts, numbers at the edge of the safe range, ratios small and huge. */
export const exacts: fc.Arbitrary<Exact> = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.maxSafeInteger(),
  fc
    .tuple(fc.integer({ min: -10_000, max: 10_000 }), fc.integer({ min: 1, max: 1000 }))
    .map(([n, d]) => ratio(BigInt(n), BigInt(d))),
  fc
    .tuple(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.bigInt({ min: 1n, max: 10n ** 30n }))
    .map(([n, d]) => ratio(n, d)),
);

/** A decimal as people write it: a sign, at most `digits` digits in all, a point anywhere. */
export const decimals = (digits: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('', '-'),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: digits }),
      fc.nat(digits),
    )
    .map(([sign, all, point]) => {
      const whole = all.slice(0, point).join('') || '0';
      const rest = all.slice(point).join('');
      return `${sign}${whole}${rest === '' ? '' : `.${rest}`}`;
    });

/** Texts of the kind that breaks parsers: long runs of one character, and runs with a break at the end. */
export const hostileTexts: readonly string[] = [
  ...[...'0一万(- 第9点省、\u200b'],
  ...['分之', '以上', '满', '1,', '/1'],
].flatMap((unit) => [unit.repeat(20_000), `${unit.repeat(20_000)}x`, `1${unit.repeat(20_000)}1`]);
