import { isoOfSerial } from './dates';
import { type Exact, fractionText, isZero, roundTo, subtract, toDecimalText, toNumber } from './exact';
import type { Fact, Value } from './fact';

/** A figure for people: 1200, 0.15, 1/3 where no decimal ends. */
export function showExact(x: Exact): string {
  if (typeof x === 'number') return String(x);
  return isZero(subtract(x, roundTo(x, 6))) ? toDecimalText(x, 6) : fractionText(x);
}

/** An amount of money or points: at most two decimals, 38,450.5 as 38450.5. */
export const showAmount = (x: Exact): string => toDecimalText(x, 2);

/** A value as a clerk would write it. */
export function showValue(fact: Fact, value: Value): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'string') return value;
  if (fact.kind !== 'date') return showExact(value);
  const serial = toNumber(value);
  return serial < 1 ? timeOfDay(serial) : isoOfSerial(serial);
}

/** 8:20 */
function timeOfDay(fraction: number): string {
  const minutes = Math.floor(fraction * 1440 + 0.5);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
