import { add, divide, type Exact } from './exact';
import { exactFromDouble } from './parse-exact';
import { cleanText } from './text';

/** Days from Excel's day 0 (1899-12-30) to the Unix epoch; right for every date after February 1900. */
const EPOCH = 25569;
/** Milliseconds of a day. */
const DAY = 86_400_000;

/** Excel's serial number of a calendar day; undefined where there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  // A day too many goes over into another month, and a year below 100 is taken for one of the 20th century.
  return date.getUTCMonth() === month - 1 && date.getUTCFullYear() === year ? time / DAY + EPOCH : undefined;
}

/** Year, month (1–12) and day of a serial number. */
export function dayOfSerial(serial: number): { year: number; month: number; day: number } {
  const date = new Date((Math.floor(serial) - EPOCH) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 2012-09-03, the form in which dates are shown and compared as text. */
export function isoOfSerial(serial: number): string {
  const { year, month, day } = dayOfSerial(serial);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const DATE = /^(\d{4}) ?[-/.。年] ?(\d{1,2}) ?[-/.。月] ?(\d{1,2})(?!\d) ?日?号?/;
const TIME = /^(上午|下午|am|pm)?(\d{1,2})[:时点](\d{1,2})?分?(?::(\d{1,2}))?秒?(am|pm)?$/i;

/** Excel's last day, 9999-12-31. */
export const LAST_DAY = 2958465;

/** 2024 and 202403 are a year and a month: as serial numbers they would be days of 1905 and 2454. */
const isNoDay = (x: number): boolean => (x >= 1900 && x <= 2100) || (x >= 190000 && x <= 210012) || x > LAST_DAY;

/** The day and time in a cell: Excel's serial number, text, or the digits 20240315. */
export function serialFromCell(cell: unknown): Exact | undefined {
  return typeof cell === 'number' && !isNoDay(cell) ? exactFromDouble(cell) : serialFromText(String(cell));
}

/** A date, a time of day or both, written as text: 2012-9-3, 2012年9月3日, 20120903, 8:20, 8点半, 下午5:40. Serial days, exact. */
export function serialFromText(raw: string): Exact | undefined {
  const text = cleanText(raw)
    .replace(/^((?:19|20)\d\d)(\d\d)(\d\d)$/, '$1-$2-$3')
    .replace(/(?<=[点时])半/, '30');
  const date = DATE.exec(text);
  const rest = (date ? text.slice(date[0].length) : text).replace(/ /g, '');
  const day = date ? serialOfDay(Number(date[1]), Number(date[2]), Number(date[3])) : 0;
  if (day === undefined) return undefined;
  if (date && rest === '') return day;
  const time = TIME.exec(rest);
  if (!time) return undefined;
  const half = (time[1] ?? time[5] ?? '').toLowerCase();
  const hour = Number(time[2]) + ((half === '下午' || half === 'pm') && Number(time[2]) < 12 ? 12 : 0);
  const [minute, second] = [Number(time[3] ?? 0), Number(time[4] ?? 0)];
  if (hour * 60 + minute > 1440 || minute > 59 || second > 59) return undefined;
  return add(day, divide(hour * 3600 + minute * 60 + second, 86400));
}
