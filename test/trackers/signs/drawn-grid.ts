import type { LabelledSheet } from '../sheet';

/** A sheet of attendance signs, and what a careful reader makes of it. */
export interface DrawnGrid extends Omit<LabelledSheet, 'office' | 'award' | 'expect'> {
  /** Person, section and month, then what the signs come to without days on duty: 甲 秘书科 3月 迟到次数2 旷工天数0.5. */
  readonly counts: readonly string[];
  /** Signs that nobody can know the meaning of. */
  readonly asked?: string;
  /** What the clerk says of them. */
  readonly chosen?: Readonly<Record<string, string>>;
  readonly range?: string;
  /** Kinds of what was not counted or is to be looked at. */
  readonly unread?: readonly string[];
  /** Cells of sums that are not what the signs come to. */
  readonly differing?: readonly string[];
}

/** The days of a month as the head of columns. */
export const days = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, place) => from + place).join('|');

/** A row of √, but for what stands on some of its days, from 1. */
export const marked = (count: number, special: Readonly<Record<number, string>> = {}): string =>
  Array.from({ length: count }, (_, place) => special[place + 1] ?? '√').join('|');

/** A row of signs: one character a day, a point for nothing. */
export const signs = (text: string): string => [...text].map((sign) => (sign === '.' ? '' : sign)).join('|');
