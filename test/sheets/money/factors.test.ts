import fc from 'fast-check';
import { type Exact, multiply, ratio, roundTo, toNumber } from '../../../src/facts/exact';
import { exactFromDecimal } from '../../../src/facts/parse-exact';
import { factors } from '../../../src/sheets/money/factors';

const exact = (text: string): Exact => exactFromDecimal(text) ?? 0;

test.each([
  ['500', '2', '1000', { unitPrice: 500, quantity: 2 }],
  ['0.1', '3', '0.3', { unitPrice: 0.1, quantity: 3 }],
  ['-100', '2', '-200', { unitPrice: -100, quantity: 2 }],
  ['12.345', '2', '24.69', { unitPrice: 12.345, quantity: 2 }],
  // On the edge of a fen a binary product may fall on either side: 1.005 × 1 is 1.00499… in binary.
  ['1.005', '1', '1.01', { unitPrice: 1.01, quantity: 1 }],
  // A cap or a supplement: price times quantity is not the amount.
  ['500', '2', '800', { unitPrice: 800, quantity: 1 }],
  ['0', '5', '0', { unitPrice: 0, quantity: 5 }],
])('%s × %s for %s yuan', (price, quantity, amount, expected) => {
  expect(factors(exact(price), exact(quantity), exact(amount))).toEqual(expected);
});

test('a third of a hundred stands as the amount itself', () => {
  expect(factors(ratio(100n, 3n), 1, exact('33.33'))).toEqual({ unitPrice: 33.33, quantity: 1 });
});

/** ROUND(x,2) of a worksheet that takes the double as it is, without Excel's correction of the last digits. */
const naiveRound = (x: number): number => (Math.sign(x) * Math.round(Math.abs(x) * 100)) / 100;

test('the printed factors, multiplied in binary and rounded, give the amount to the fen', () => {
  const part = fc.tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 100_000n }));
  fc.assert(
    fc.property(
      part,
      fc.tuple(fc.bigInt({ min: 1n, max: 5000n }), fc.bigInt({ min: 1n, max: 1000n })),
      (price, count) => {
        const [unitPrice, quantity] = [ratio(...price), ratio(...count)];
        const amount = roundTo(multiply(unitPrice, quantity), 2);
        const printed = factors(unitPrice, quantity, amount);
        expect(naiveRound(printed.unitPrice * printed.quantity)).toBe(toNumber(amount));
      },
    ),
    { numRuns: 2000 },
  );
});

test('the rule’s own price and quantity are kept where both are plain and their product is whole fen', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 1000 }), (fen, quantity) => {
      const unitPrice = ratio(BigInt(fen), 100n);
      const printed = factors(unitPrice, quantity, multiply(unitPrice, quantity));
      expect(printed).toEqual({ unitPrice: toNumber(unitPrice), quantity });
    }),
  );
});
