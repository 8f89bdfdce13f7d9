import type { Deadline } from '../../../src/rules/scheme/deadline';
import { parseDeadline } from '../../../src/rules/tables/deadlines';

export const monthly = (short: number, more: object = {}): object => ({
  kind: 'day-of-month',
  of: 'month',
  month: 1,
  short,
  long: short,
  shift: 'none',
  later: 0,
  ...more,
});
export const yearly = (month: number, day: number, more: object = {}): object =>
  monthly(day, { of: 'year', month, ...more });
export const quarterly = (month: number, day: number, more: object = {}): object =>
  monthly(day, { of: 'quarter', month, ...more });
export const weekly = (weekday: number, more: object = {}): object => ({
  kind: 'weekday',
  of: 'week',
  weekday,
  every: 'week',
  shift: 'none',
  later: 0,
  ...more,
});
export const edge = (
  at: 'start' | 'end',
  of: string,
  { later = 0, ...more }: { later?: number } & Record<string, unknown> = {},
): object =>
  at === 'end' ? after(-1, 'day', { of, later, ...more }) : after(1, 'day', { of, later: later - 1, ...more });
export const after = (count: number, unit: string, more: object = {}): object => ({
  kind: 'after',
  count,
  unit,
  shift: 'none',
  later: 0,
  ...more,
});

export const read = (text: string, period = ''): Deadline | undefined => parseDeadline(period, text);
