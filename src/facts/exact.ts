/**
 * Exact numbers. Money, ratios and counts are never binary floats inside the core.
 *
 * A whole number within the safe range is a plain `number`; everything else is a ratio in lowest terms with a
 * positive denominator. The form is canonical: equal values have equal forms, so a plain integer is cheap to add.
 */
export type Exact = number | Ratio;

interface Ratio {
  readonly n: bigint;
  /** Always positive, and never 1 while n fits a safe integer. */
  readonly d: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

const isSafe = (n: bigint): boolean => n >= BigInt(Number.MIN_SAFE_INTEGER) && n <= BigInt(Number.MAX_SAFE_INTEGER);

/** The fraction n/d in canonical form. Throws on a zero denominator: callers check with `isZero` first. */
export function ratio(n: bigint, d: bigint): Exact {
  if (d === 0n) throw new RangeError('division by zero');
  const sign = d < 0n ? -1n : 1n;
  const common = gcd(n, d * sign) * sign;
  const top = n / common;
  const bottom = d / common;
  return bottom === 1n && isSafe(top) ? Number(top) : { n: top, d: bottom };
}

/**
 * The digits of a whole number, else the fraction in lowest terms: 12, -1/3. Equal numbers have the same text and others
 * another, so that it can be a key.
 */
export const fractionText = (x: Exact): string => (typeof x === 'number' ? String(x) : `${x.n}/${x.d}`);

/** Of the fraction in lowest terms: of a whole number, itself and 1. */
export const numerator = (x: Exact): bigint => (typeof x === 'number' ? BigInt(x) : x.n);
export const denominator = (x: Exact): bigint => (typeof x === 'number' ? 1n : x.d);

export function add(a: Exact, b: Exact): Exact {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return ratio(numerator(a) * denominator(b) + numerator(b) * denominator(a), denominator(a) * denominator(b));
}

export function multiply(a: Exact, b: Exact): Exact {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product === 0 ? 0 : product;
  }
  return ratio(numerator(a) * numerator(b), denominator(a) * denominator(b));
}

/** a ÷ b; throws a RangeError when b is zero. */
export const divide = (a: Exact, b: Exact): Exact =>
  ratio(numerator(a) * denominator(b), denominator(a) * numerator(b));

export const negate = (x: Exact): Exact => multiply(x, -1);
export const subtract = (a: Exact, b: Exact): Exact => add(a, negate(b));
export const isZero = (x: Exact): boolean => x === 0;
export const isWhole = (x: Exact): boolean => denominator(x) === 1n;

/** -1, 0 or 1. */
export function sign(x: Exact): -1 | 0 | 1 {
  if (typeof x === 'number') return x < 0 ? -1 : x > 0 ? 1 : 0;
  return x.n < 0n ? -1 : 1;
}

export const absolute = (x: Exact): Exact => (sign(x) < 0 ? negate(x) : x);

/** Negative when a < b, 0 when equal, positive when a > b. */
export function compare(a: Exact, b: Exact): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const left = numerator(a) * denominator(b);
  const right = numerator(b) * denominator(a);
  return left < right ? -1 : left > right ? 1 : 0;
}

export const equal = (a: Exact, b: Exact): boolean => compare(a, b) === 0;
export const greatest = (a: Exact, b: Exact): Exact => (compare(a, b) >= 0 ? a : b);
export const least = (a: Exact, b: Exact): Exact => (compare(a, b) <= 0 ? a : b);

export function floor(x: Exact): Exact {
  if (typeof x === 'number') return x;
  const q = x.n / x.d;
  return ratio(x.n < 0n && q * x.d !== x.n ? q - 1n : q, 1n);
}

export const ceiling = (x: Exact): Exact => negate(floor(negate(x)));

/** Half away from zero to the given number of decimals: 0 for people and places, 2 for yuan (the fen). */
export function roundTo(x: Exact, decimals: number): Exact {
  if (typeof x === 'number') return x;
  const scale = 10n ** BigInt(decimals);
  const doubled = absolute(multiply(x, ratio(scale * 2n, 1n)));
  const rounded = floor(divide(add(doubled, 1), 2));
  return multiply(divide(rounded, ratio(scale, 1n)), sign(x));
}

/** The double nearest to x, for Excel's cells. */
export function toNumber(x: Exact): number {
  if (typeof x === 'number') return x;
  const direct = Number(x.n) / Number(x.d);
  if (isSafe(x.n) && isSafe(x.d)) return direct;
  return Number(toDecimalText(x, 4 * x.d.toString().length));
}

/**
 * x in decimal digits, at most `decimals` after the point and no trailing zeros: 1200, 0.15, -33.333.
 * Digits beyond are rounded half away from zero.
 */
export function toDecimalText(x: Exact, decimals = 10): string {
  const rounded = roundTo(x, decimals);
  const scaled = numerator(multiply(absolute(rounded), ratio(10n ** BigInt(decimals), 1n)))
    .toString()
    .padStart(decimals + 1, '0');
  const whole = scaled.slice(0, scaled.length - decimals);
  const rest = scaled.slice(scaled.length - decimals).replace(/0+$/, '');
  return `${sign(rounded) < 0 ? '-' : ''}${whole}${rest ? `.${rest}` : ''}`;
}
