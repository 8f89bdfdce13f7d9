import type { Codes } from '../../base/coding';
import { entryOf } from '../../base/entries';
import { fractionText } from '../../facts/exact';
import type { Value } from '../../facts/fact';

/** One fact in all rows. Row `i` says `values[codes[i]]`; without codes all rows say `values[0]`. */
export interface Told {
  readonly codes: Codes | undefined;
  readonly values: readonly (Value | undefined)[];
  /** FAULT, DEFAULTED, ZERO, LISTED of each saying. */
  readonly flags: Uint8Array;
  /** The cell of each saying, where each is a cell of its own: no two are the same. */
  readonly cells?: readonly unknown[];
}

/** What a fact says in one row. */
export const toldAt = ({ codes, values }: Told, index: number): Value | undefined =>
  values[codes ? (codes[index] ?? -1) : 0];

/** What was written cannot be; nobody wrote it; a 0 that may have been a blank; taken from the directory of outlets. */
export const FAULT = 1;
export const DEFAULTED = 2;
export const ZERO = 4;
export const LISTED = 8;

/**
 * Numbers each value by a place where it stands; what is missing gets -1. Cells that are all different need no
 * comparing where they are taken as they stand: only what was read otherwise than it is written is looked for.
 */
export function numbered({ values, cells }: Pick<Told, 'values' | 'cells'>): Int32Array {
  const places = new Map<Value | undefined, number>();
  values.forEach((value, place) => {
    if (value !== cells?.[place]) entryOf(places, keyOf(value), () => place);
  });
  const numbers = new Int32Array(values.length);
  values.forEach((value, place) => {
    numbers[place] = value === undefined ? -1 : (places.get(keyOf(value)) ?? place);
  });
  return numbers;
}

/** Ratios that are equal are the same text. */
const keyOf = (value: Value | undefined): Value | undefined =>
  typeof value === 'object' ? fractionText(value) : value;
