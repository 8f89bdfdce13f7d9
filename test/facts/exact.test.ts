import fc from 'fast-check';
import {
  absolute,
  add,
  ceiling,
  compare,
  denominator,
  divide,
  equal,
  type Exact,
  floor,
  fractionText,
  greatest,
  isWhole,
  isZero,
  least,
  multiply,
  negate,
  numerator,
  ratio,
  roundTo,
  sign,
  subtract,
  toDecimalText,
  toNumber,
} from '../../src/facts/exact';
import { exactFromDecimal } from '../../src/facts/parse-exact';
import { decimals, exacts } from './arbitraries';

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));
const isSafe = (n: bigint) => n <= 9007199254740991n && n >= -9007199254740991n;

/** The one form a value may have: a safe whole number is a number, all else a ratio in lowest terms. */
function expectCanonical(x: Exact): void {
  if (typeof x === 'number') {
    expect(Number.isSafeInteger(x)).toBe(true);
    expect(Object.is(x, -0)).toBe(false);
    return;
  }
  expect(x.d > 0n).toBe(true);
  expect(gcd(x.n, x.d)).toBe(1n);
  expect(x.d === 1n && isSafe(x.n)).toBe(false);
}

/** Whether x is the fraction n/d. */
const is = (x: Exact, n: bigint, d: bigint): boolean => numerator(x) * d === n * denominator(x);

const half = ratio(1n, 2n);
const third = ratio(1n, 3n);

describe('exact numbers: cases', () => {
  it.each<[string, Exact, Exact]>([
    ['0.1 + 0.2', add(ratio(1n, 10n), ratio(1n, 5n)), ratio(3n, 10n)],
    ['a third of 9', multiply(9, third), 3],
    ['14.5% of 100', multiply(100, ratio(145n, 1000n)), ratio(29n, 2n)],
    ['2/4', ratio(2n, 4n), half],
    ['1/-2', ratio(1n, -2n), ratio(-1n, 2n)],
    ['6/3 is a plain number', ratio(6n, 3n), 2],
    ['0/5', ratio(0n, 5n), 0],
    ['beyond the safe range', add(Number.MAX_SAFE_INTEGER, 1), { n: 9007199254740992n, d: 1n }],
    ['back into the safe range', add({ n: 9007199254740992n, d: 1n }, -1), 9007199254740991],
    ['a product beyond the safe range', multiply(2 ** 30, 2 ** 30), { n: 2n ** 60n, d: 1n }],
    ['the least safe number', ratio(-9007199254740991n, 1n), Number.MIN_SAFE_INTEGER],
    ['the sign of nothing', sign(0), 0],
    ['floor of a whole number beyond the safe range', floor({ n: -(2n ** 60n), d: 1n }), { n: -(2n ** 60n), d: 1n }],
    ['the double of a share with a great denominator', toNumber(ratio(1n, 9007199254740999n)), 1.1102230246251557e-16],
    ['minus nothing', negate(0), 0],
    ['nothing times a penalty', multiply(0, -60), 0],
    ['the greater of a third and a half', greatest(third, half), half],
    ['the lesser of a third and a half', least(third, half), third],
    ['the greater of a half and a third', greatest(half, third), half],
    ['the lesser of a half and a third', least(half, third), third],
    ['the order of a half and a third', compare(half, third), 1],
    ['the order of equals', compare(half, ratio(2n, 4n)), 0],
    ['the first of equals', greatest(2, 2), 2],
    ['the size of -1/3', absolute(ratio(-1n, 3n)), third],
    ['floor of -1/3', floor(ratio(-1n, 3n)), -1],
    ['ceiling of 801/100', ceiling(ratio(801n, 100n)), 9],
    ['ceiling of -1/3', ceiling(ratio(-1n, 3n)), 0],
  ])('%s', (_name, got, wanted) => expect(got).toEqual(wanted));

  it.each<[Exact, number, Exact]>([
    [half, 0, 1],
    [ratio(-1n, 2n), 0, -1],
    [ratio(5n, 2n), 0, 3],
    [ratio(555n, 100n), 0, 6],
    [ratio(51n, 10n), 0, 5],
    [third, 2, ratio(33n, 100n)],
    [ratio(2n, 3n), 2, ratio(67n, 100n)],
    [ratio(1005n, 1000n), 2, ratio(101n, 100n)],
    [ratio(-1005n, 1000n), 2, ratio(-101n, 100n)],
    [7, 2, 7],
  ])('%p rounded to %i decimals is %p', (x, places, wanted) => expect(roundTo(x, places)).toEqual(wanted));

  it.each<[Exact, string]>([
    [1200, '1200'],
    [ratio(3n, 20n), '0.15'],
    [ratio(-100n, 3n), '-33.3333333333'],
    [ratio(1n, 10n ** 12n), '0'],
    [ratio(-1n, 10n ** 12n), '0'],
    [ratio(999999999999n, 10n ** 12n), '1'],
    [{ n: 10n ** 20n, d: 1n }, '100000000000000000000'],
  ])('%p in digits is %s', (x, text) => expect(toDecimalText(x)).toBe(text));

  it('are equal in any form', () => {
    expect(equal(half, ratio(-2n, -4n))).toBe(true);
    expect(equal(half, third)).toBe(false);
  });

  it('cannot be divided by zero', () => {
    expect(() => divide(1, 0)).toThrow(RangeError);
    expect(() => ratio(1n, 0n)).toThrow(RangeError);
  });
});

describe('exact numbers: laws', () => {
  const two = fc.tuple(exacts, exacts);
  const three = fc.tuple(exacts, exacts, exacts);

  it('agree with fractions of BigInt, in canonical form', () =>
    fc.assert(
      fc.property(two, ([a, b]) => {
        const [an, ad, bn, bd] = [numerator(a), denominator(a), numerator(b), denominator(b)];
        expect(is(add(a, b), an * bd + bn * ad, ad * bd)).toBe(true);
        expect(is(subtract(a, b), an * bd - bn * ad, ad * bd)).toBe(true);
        expect(is(multiply(a, b), an * bn, ad * bd)).toBe(true);
        [
          a,
          b,
          add(a, b),
          subtract(a, b),
          multiply(a, b),
          negate(a),
          absolute(a),
          floor(a),
          ceiling(a),
          roundTo(a, 2),
        ].forEach(expectCanonical);
        if (isZero(b)) return;
        expect(is(divide(a, b), an * bd, ad * bn)).toBe(true);
        expectCanonical(divide(a, b));
      }),
    ));

  it('form a field', () =>
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(multiply(a, b)).toEqual(multiply(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(multiply(multiply(a, b), c)).toEqual(multiply(a, multiply(b, c)));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(add(a, 0)).toEqual(a);
        expect(multiply(a, 1)).toEqual(a);
        expect(subtract(a, a)).toBe(0);
        expect(negate(negate(a))).toEqual(a);
        if (!isZero(a)) expect(divide(a, a)).toBe(1);
      }),
    ));

  it('are in a total order', () =>
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        const order = compare(a, b);
        expect(Math.sign(order)).toBe(sign(subtract(a, b)));
        expect(Math.sign(compare(b, a)) + Math.sign(order)).toBe(0);
        expect(equal(a, b)).toBe(
          JSON.stringify([String(numerator(a)), String(denominator(a))]) ===
            JSON.stringify([String(numerator(b)), String(denominator(b))]),
        );
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
        expect([a, b]).toContainEqual(greatest(a, b));
        expect(compare(greatest(a, b), least(a, b))).toBeGreaterThanOrEqual(0);
      }),
    ));

  it('floor and ceiling stand around the number', () =>
    fc.assert(
      fc.property(exacts, (x) => {
        expect(isWhole(floor(x))).toBe(true);
        expect(compare(floor(x), x)).toBeLessThanOrEqual(0);
        expect(compare(add(floor(x), 1), x)).toBeGreaterThan(0);
        expect(subtract(ceiling(x), floor(x))).toBe(isWhole(x) ? 0 : 1);
      }),
    ));

  it('round half away from zero', () =>
    fc.assert(
      fc.property(exacts, fc.integer({ min: 0, max: 6 }), (x, places) => {
        const step = ratio(1n, 10n ** BigInt(places));
        const rounded = roundTo(x, places);
        const off = absolute(subtract(x, rounded));
        expect(isWhole(divide(rounded, step))).toBe(true);
        expect(compare(off, divide(step, 2))).toBeLessThanOrEqual(0);
        if (equal(off, divide(step, 2))) expect(compare(absolute(rounded), absolute(x))).toBeGreaterThan(0);
        expect(roundTo(rounded, places)).toEqual(rounded);
        expect(roundTo(negate(x), places)).toEqual(negate(rounded));
      }),
    ));

  it('in digits read back as the rounded number', () =>
    fc.assert(
      fc.property(
        fc.tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.bigInt({ min: 1n, max: 10n ** 12n })),
        ([n, d]) => {
          const x = ratio(n, d);
          expect(exactFromDecimal(toDecimalText(x, 8))).toEqual(roundTo(x, 8));
        },
      ),
    ));

  it('become the double that the same digits become', () =>
    fc.assert(
      fc.property(decimals(25), (text) => {
        const x = exactFromDecimal(text) ?? 0;
        expect(toNumber(x)).toBe(Number(text) === 0 ? 0 : Number(text));
      }),
    ));

  it('become the nearest double, however small or large they are', () =>
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 25n }), fc.bigInt({ min: 1n, max: 10n ** 25n }), (n, d) => {
        const x = ratio(n, d);
        const digits = toDecimalText(x, 200);
        expect(toNumber(x)).toBe(Number(digits));
      }),
    ));
});

test('a fraction is a key: equal numbers have the same text, others another', () => {
  fc.assert(fc.property(exacts, exacts, (a, b) => (fractionText(a) === fractionText(b)) === equal(a, b)));
  expect([12, divide(-2, 6), divide(3, 1)].map(fractionText)).toEqual(['12', '-1/3', '3']);
});
