import { type Exact, ratio } from './exact';

/** A decimal text of plain digits such as 12, -0.15 or 3. as an exact number; undefined for anything else. */
export function exactFromDecimal(text: string): Exact | undefined {
  const match = /^([+-]?)(\d{1,30})(?:\.(\d{0,30}))?$/.exec(text);
  if (!match) return undefined;
  const decimals = match[3] ?? '';
  const digits = BigInt(`${match[2]}${decimals}`);
  return ratio(match[1] === '-' ? -digits : digits, 10n ** BigInt(decimals.length));
}

/** Digits that Excel keeps of a number; what lies beyond comes from binary arithmetic, not from the clerk. */
const EXCEL_DIGITS = 15;

/** Fewer digits are typed, never divided: =1/187 has 14 of them. */
const TYPED_DIGITS = 11;

/** Sums such as 0.5-0.4-0.1 leave less than this of a zero; no office counts so little. */
const NOTHING = 1e-15;

/**
 * The number a cell's double stands for: a decimal of few digits as it reads, a value such as =1/3 or 8:30 as the
 * fraction with the smallest denominator that gives this double, anything else rounded to 15 digits.
 * Undefined for NaN, infinities and numbers of more than 30 digits.
 */
export function exactFromDouble(x: number): Exact | undefined {
  if (!Number.isFinite(x)) return undefined;
  if (Math.abs(x) < NOTHING) return 0;
  if (Number.isSafeInteger(x)) return x;
  const shortest = plainDecimal(x);
  const digits = significantDigits(shortest);
  if (digits <= TYPED_DIGITS) return exactFromDecimal(shortest);
  const fraction = digits <= EXCEL_DIGITS ? smallFraction(x, 0, 1e10) : smallFraction(x, 2 ** -51, 1e14);
  return fraction ?? exactFromDecimal(plainDecimal(Number(x.toPrecision(EXCEL_DIGITS))));
}

/** A number in digits without exponent. Beyond 30 digits on either side it is no figure of an office's. */
function plainDecimal(x: number): string {
  const text = String(x);
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text;
  const digits = `${match[2]}${match[3] ?? ''}`;
  const point = 1 + Number(match[4]);
  if (point <= 0) return `${match[1]}0.${'0'.repeat(-point)}${digits}`;
  // Large numbers are written so from 1e21 on: no digit stands behind the point.
  return `${match[1]}${digits.padEnd(point, '0')}`;
}

const significantDigits = (decimal: string): number =>
  decimal
    .replace(/^-?[0.]*/, '')
    .replace('.', '')
    .replace(/0+$/, '').length;

/**
 * Continued fraction of x, as far as denominators that ratios and clock times have (86400 seconds a day). `slack` is
 * how far off the double may be, as a share of x: nothing where the digits might have been typed. Numerator times
 * denominator stays below `most`, for among larger terms some fraction meets any number by chance.
 */
function smallFraction(x: number, slack: number, most: number): Exact | undefined {
  const largest = 86400;
  const tolerance = Math.abs(x) * slack;
  let [n0, n1, d0, d1] = [0, 1, 1, 0];
  let rest = Math.abs(x);
  for (let step = 0; step < 24; step++) {
    const whole = Math.floor(rest);
    [n0, n1, d0, d1] = [n1, whole * n1 + n0, d1, whole * d1 + d0];
    if (d1 > largest || n1 * d1 > most) return undefined;
    if (Math.abs(Math.abs(x) - n1 / d1) <= tolerance) return ratio(BigInt(x < 0 ? -n1 : n1), BigInt(d1));
    rest = 1 / (rest - whole);
  }
  return undefined;
}
