import { exactFromNumeral } from '../../facts/numerals';

/** Stands for the month of rows of which neither a column nor the sheet says one. */
export const NO_MONTH = 'no-month';

/** 1 to 12, or that nobody says. */
export type MonthKey = number | typeof NO_MONTH;

const IN_WORDS = /(\d{1,2}|十[一二]?|[一二三四五六七八九])月/g;

/** 1 to 12 from 3月, 三月份, 2024年3月, 2024-03, 202403; undefined where the text names no month, or a span of them. */
export function monthIn(text: string): number | undefined {
  const words = [...text.matchAll(IN_WORDS)].map(([, month]) => month);
  if (words.length > 1) return undefined;
  const digits =
    words[0] ??
    /(?:19|20)\d{2}[-./年](\d{1,2})(?!\d)/.exec(text)?.[1] ??
    /(?<!\d)(?:19|20)\d{2}(0[1-9]|1[0-2])(?!\d)/.exec(text)?.[1] ??
    /^(\d{1,2})$/.exec(text.trim())?.[1];
  if (digits === undefined) return undefined;
  const month = /^\d/.test(digits) ? Number(digits) : exactFromNumeral(digits);
  return typeof month === 'number' && month >= 1 && month <= 12 ? month : undefined;
}
