import { serialOfDay } from '../../facts/dates';
import type { Comparison } from './condition';

/** First and last day of a month or a year, as serial numbers: 2024年6月, 2024.6, 2024年; 2024年6月底 is its last day alone. */
export function stretchOf(text: string): readonly [number, number] | undefined {
  const [, year, month, end] = /^(\d{4})(?:年|[-/.](?=\d))(?:(\d{1,2})月?份?)?([底末])?$/.exec(text) ?? [];
  const [of, at] = [Number(year), Number(month ?? 1)];
  const first = serialOfDay(of, at, 1);
  const after = month === undefined || at === 12 ? serialOfDay(of + 1, 1, 1) : serialOfDay(of, at + 1, 1);
  return first === undefined || after === undefined ? undefined : [end ? after - 1 : first, after - 1];
}

/** Of a month as a bound the day that decides: 以前 and 以后 include the month, 早于 and 晚于 do not. */
export function dayOfBound(text: string, comparison: Comparison): number | undefined {
  const stretch = stretchOf(text);
  switch (comparison) {
    case '>=':
    case '<':
      return stretch?.[0];
    case '<=':
    case '>':
      return stretch?.[1];
    case '=':
    case '<>':
      return undefined;
  }
}
