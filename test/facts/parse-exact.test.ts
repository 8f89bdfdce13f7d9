import fc from 'fast-check';
import { denominator, divide, type Exact, negate, ratio, toNumber } from '../../src/facts/exact';
import { exactFromDecimal, exactFromDouble } from '../../src/facts/parse-exact';
import { decimals } from './arbitraries';

describe('a decimal text', () => {
  it.each<[string, Exact | undefined]>([
    ['12', 12],
    ['+12', 12],
    ['-0.15', ratio(-3n, 20n)],
    ['3.', 3],
    ['007', 7],
    ['-0', 0],
    ['0.1', ratio(1n, 10n)],
    ['9007199254740993', { n: 9007199254740993n, d: 1n }],
    ['', undefined],
    ['.5', undefined],
    ['1e3', undefined],
    ['1,200', undefined],
    ['１２', undefined],
    ['--1', undefined],
    ['1'.repeat(31), undefined],
  ])('%s', (text, wanted) => expect(exactFromDecimal(text)).toEqual(wanted));
});

describe('a double from a cell', () => {
  it.each<[string, number, Exact | undefined]>([
    ['a count', 1200, 1200],
    ['minus zero', -0, 0],
    ['a price', 120.5, ratio(241n, 2n)],
    ['0.1', 0.1, ratio(1n, 10n)],
    ['=0.1+0.2', 0.1 + 0.2, ratio(3n, 10n)],
    ['=1.1*3', 1.1 * 3, ratio(33n, 10n)],
    ['=1/3', 1 / 3, ratio(1n, 3n)],
    ['=2/3', 2 / 3, ratio(2n, 3n)],
    ['=-1/7', -1 / 7, ratio(-1n, 7n)],
    ['=100/3', 100 / 3, ratio(100n, 3n)],
    ['8:20 of a day', 500 / 1440, ratio(25n, 72n)],
    ['8:20:01', 30001 / 86400, ratio(30001n, 86400n)],
    ['a day at 8:20', 41178 + 500 / 1440, ratio(41178n * 72n + 25n, 72n)],
    ['14.5%', 0.145, ratio(29n, 200n)],
    ['a yuan amount with noise of binary sums', 1409.5 + 0.1 + 0.2, ratio(14098n, 10n)],
    ['1e-7', 1e-7, ratio(1n, 10n ** 7n)],
    ['1.5e21', 1.5e21, { n: 15n * 10n ** 20n, d: 1n }],
    ['pi, to the digits Excel keeps', Math.PI, ratio(314159265358979n, 10n ** 14n)],
    ['what binary sums leave of zero', 0.5 - 0.4 - 0.1, 0],
    ['nearly that', 1e-15, ratio(1n, 10n ** 15n)],
    ['the largest whole number', Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    ['=1/187, of fewest digits', 1 / 187, ratio(1n, 187n)],
    ['=1/100003, beyond clock times', 1 / 100_003, ratio(999970000899973n, 10n ** 20n)],
    ['6/7 typed in 15 digits', 0.857142857142857, ratio(857142857142857n, 10n ** 15n)],
    ['a tenth of it', 0.0857142857142857, ratio(857142857142857n, 10n ** 16n)],
    ['a root, beside 2663380568/11911', 223606.797749979, ratio(223606797749979n, 10n ** 9n)],
    ['a root, next to 1583095781/84022', Math.sqrt(355) * 1000, ratio(188414436814168n, 10n ** 10n)],
    ['NaN', Number.NaN, undefined],
    ['infinity', Number.POSITIVE_INFINITY, undefined],
    ['beyond any figure of an office', 1e300, undefined],
  ])('%s', (_name, x, wanted) => expect(exactFromDouble(x)).toEqual(wanted));

  it('is the decimal a clerk typed', () =>
    fc.assert(
      fc.property(decimals(11), (text) => expect(exactFromDouble(Number(text))).toEqual(exactFromDecimal(text))),
    ));

  it('is up to 15 digits the decimal too, unless a plain fraction is the very same double', () =>
    fc.assert(
      fc.property(decimals(15), (text) => {
        const exact = exactFromDouble(Number(text)) ?? Number.NaN;
        const plain = denominator(exact) <= 86400n;
        if (plain) expect(toNumber(exact) + 0).toBe(Number(text) + 0);
        else expect(exact).toEqual(exactFromDecimal(text));
      }),
    ));

  it('is the fraction a formula divides', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 1, max: 2000 }), (n, d) => {
        expect(exactFromDouble(n / d)).toEqual(divide(n, d));
        expect(exactFromDouble(-n / d)).toEqual(negate(divide(n, d)));
      }),
    ));

  it('is the time of day a clock shows, with or without its date', () =>
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 60_000 }), fc.nat(1439), (day, minute) => {
        expect(exactFromDouble(minute / 1440)).toEqual(divide(minute, 1440));
        expect(exactFromDouble(day + minute / 1440)).toEqual(divide(day * 1440 + minute, 1440));
      }),
    ));

  it('stays the same double, within the 15 digits Excel shows', () =>
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e-9, max: 1e14 }), (x) => {
        const exact = exactFromDouble(x);
        expect(exact).toBeDefined();
        expect(Math.abs(toNumber(exact ?? 0) - x)).toBeLessThanOrEqual(x * 1e-14 + 1e-30);
      }),
    ));

  it('never throws', () =>
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.float(), fc.maxSafeInteger()), (x) => {
        const exact = exactFromDouble(x);
        expect(exact === undefined || Number.isFinite(toNumber(exact))).toBe(true);
      }),
    ));
});
