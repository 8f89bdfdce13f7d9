import { type Exact, toDecimalText } from '../facts/exact';
import { exactFromDecimal, exactFromDouble } from '../facts/parse-exact';

/** The number in a cell of a written sheet; undefined where it holds words or nothing. */
export const exactIn = (value: string | number): Exact | undefined =>
  typeof value === 'number' ? exactFromDouble(value) : exactFromDecimal(value.trim());

/** An amount to the fen as the sheets show it, without grouping: 1250.50. */
export function inFen(amount: Exact): string {
  const [whole, decimals = ''] = toDecimalText(amount, 2).split('.');
  return `${whole}.${decimals.padEnd(2, '0')}`;
}

/** What a cell shows: a number to the fen, words as they stand. */
export function figureOf(value: string | number): string {
  if (typeof value === 'string') return value;
  const exact = exactIn(value);
  return exact === undefined ? String(value) : inFen(exact);
}
