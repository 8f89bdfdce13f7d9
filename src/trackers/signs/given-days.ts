import { serialOfDay } from '../../facts/dates';
import { exactFromNumeral } from '../../facts/numerals';
import type { GivenDays } from './weekdays';

const YEAR = '((?:19|20)\\d{2})';
const DAY = '(\\d{1,2})[月./-](\\d{1,2})[日号]?';
const SPAN = new RegExp(
  `(?:${YEAR}[年./-])?${DAY}(?:起)?(?:至|到|—+|–|-+|~|～)(?:${YEAR}[年./-])?(?:(\\d{1,2})[月./-])?(\\d{1,2})[日号]?`,
);
const MONTH = new RegExp(`${YEAR}(?:年|[-./])(\\d{1,2})(?![\\d./-]|[-./]?\\d)`);
/** 202403: a year and a month without a sign between. */
const PACKED = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(?!\d)/;
const FIRST = new RegExp(`^${YEAR}[年./-]${DAY}$`);
/** 二〇二四年, 十一月: figures that are spelt. */
const SPELT = /[〇○零一二三四五六七八九]{4}(?=年)|(?:十[一二]?|[一二三四五六七八九])(?=月)/g;
/** 24年3月: a year of two figures. */
const SHORT = /(?<![\d年])\d{2}(?=年\d{1,2}月)/g;

/** 二〇二六年十一月 and 26年11月 as 2026年11月. */
const inFigures = (text: string): string =>
  text
    .replace(SPELT, (numeral) => String(exactFromNumeral(numeral.replaceAll('○', '〇')) ?? numeral))
    .replace(SHORT, (year) => `20${year}`);

const YEARS = new RegExp(`${YEAR}年`, 'g');

/**
 * The days that a title names: 2026年11月, 2026-11, 2026年11月16日—20日; undefined where it names none, or a day of the
 * year without one.
 *
 * @param year what the sheet says elsewhere
 */
export function daysNamed(title: string, year?: number): GivenDays | undefined {
  const text = inFigures(title.replace(/\s/g, ''));
  const span = SPAN.exec(text);
  if (span) return spanOf(span, year);
  const [, of, month] = MONTH.exec(text) ?? PACKED.exec(text) ?? [];
  return of === undefined ? undefined : monthOf(Number(of), Number(month));
}

function spanOf(span: RegExpExecArray, elsewhere: number | undefined): GivenDays | undefined {
  const [, fromYear, fromMonth, fromDay, toYear, toMonth, toDay] = span;
  const year = fromYear === undefined ? elsewhere : Number(fromYear);
  if (year === undefined) return undefined;
  const months = [Number(fromMonth), Number(toMonth ?? fromMonth)] as const;
  // From December into January the year goes on by itself.
  const last = toYear === undefined ? (months[1] < months[0] ? year + 1 : year) : Number(toYear);
  const from = serialOfDay(year, months[0], Number(fromDay));
  const to = serialOfDay(last, months[1], Number(toDay));
  return from === undefined || to === undefined || to < from ? undefined : { kind: 'span', from, to };
}

const monthOf = (year: number, month: number): GivenDays | undefined =>
  month >= 1 && month <= 12 ? { kind: 'month', year, month } : undefined;

/** What a clerk types: a month with its year, or the day of the first column. */
export function daysTyped(typed: string): GivenDays | undefined {
  const text = typed.normalize('NFKC').replace(/\s/g, '');
  const [, year, month, day] = FIRST.exec(text) ?? [];
  if (year === undefined) return daysNamed(text);
  const serial = serialOfDay(Number(year), Number(month), Number(day));
  return serial === undefined ? undefined : { kind: 'first', day: serial };
}

/** The one year that texts name; undefined where they name none or several. */
export function yearNamed(texts: readonly string[]): number | undefined {
  const years = new Set(
    texts.flatMap((text) => [...inFigures(text.replace(/\s/g, '')).matchAll(YEARS)].map(([, year]) => year)),
  );
  const [year] = years;
  return years.size === 1 ? Number(year) : undefined;
}
