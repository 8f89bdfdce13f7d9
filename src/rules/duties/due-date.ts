import { dayOfSerial, serialFromText, serialOfDay } from '../../facts/dates';
import { floor, toNumber } from '../../facts/exact';
import { isBlankCell } from '../../facts/statement';
import { cleanText } from '../../facts/text';
import { toSimplified } from '../../facts/traditional';
import { deadline } from '../calendar/due';
import type { Calendar } from '../calendar/working-days';
import { parseDeadline } from '../tables/deadlines';

/** A deadline as a clerk wrote it. `yearTaken`: no year was written, that of the list was taken. */
export type DueDate =
  | { readonly kind: 'day'; readonly serial: number; readonly yearTaken: boolean }
  /** Nothing written, or 长期. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly text: string };

/** Serial numbers of the years 1954 to 2119: a figure below is no date. */
const [EARLIEST, LATEST] = [20000, 80000];
const STANDING = /^(?:长期|常年|持续|全年|常态化|无|不限|长期坚持|随时)/;

/**
 * Reads 2024-9-30, 20240930, 2024年9月底前, 9月30日, 9.30, 30日前, 月底, 下周五, 5个工作日内 and Excel's own dates.
 *
 * @param base the day from which 月底 or 5日内 is told, as a serial number
 */
export function dueDate(cell: unknown, base: number, calendar: Calendar): DueDate {
  if (isBlankCell(cell) || cell === 0) return { kind: 'none' };
  if (typeof cell === 'number' && cell >= EARLIEST && cell < LATEST) return day(Math.floor(cell), false);
  const text = toSimplified(cleanText(String(cell))).replace(/ /g, '');
  if (/^[-—–/]+$/.test(text) || STANDING.test(text)) return { kind: 'none' };
  // Typed as 9.30 into a cell of numbers, the 30th looks like the 3rd.
  const twoWays = typeof cell === 'number' && /^\d{1,2}\.[123]$/.test(text);
  const serial = twoWays ? undefined : (written(text) ?? inYear(text, base, calendar));
  return serial ?? { kind: 'unreadable', text: cleanText(String(cell)) };
}

const day = (serial: number, yearTaken: boolean): DueDate => ({ kind: 'day', serial, yearTaken });

/** A date with its year: 2024-9-30, 20240930, 2024.9.30前. */
function written(text: string): DueDate | undefined {
  const bare = text.replace(/(?:之?前|以前|止|截止|完成|办结)+$/, '');
  const serial = toWhole(serialFromText(bare));
  return serial === undefined || serial < EARLIEST ? undefined : day(serial, false);
}

const toWhole = (serial: ReturnType<typeof serialFromText>): number | undefined =>
  serial === undefined ? undefined : toNumber(floor(serial));

/** A day told from the year of the list, or from the base: 9月30日, 9.30, 月底, 5日内; a year before it is taken. */
function inYear(text: string, base: number, calendar: Calendar): DueDate | undefined {
  const [, year, rest = text] = /^((?:19|20)\d{2})(?:年|[-./])(.*)/.exec(text) ?? [];
  const from = year === undefined ? base : (serialOfDay(Number(year), 1, 1) ?? base);
  const dotted = /^(\d{1,2})[./-](\d{1,2})(?:日|号)?(?:之?前|以前|止)?$/.exec(rest);
  if (dotted) {
    const serial = serialOfDay(dayOfSerial(from).year, Number(dotted[1]), Number(dotted[2]));
    return serial === undefined ? undefined : day(serial, year === undefined);
  }
  const parsed = parseDeadline('', rest.replace(/(?:以前|止|截止|完成|办结)+$/, ''));
  const serial = parsed && deadline(parsed, from, calendar);
  if (!parsed || serial === undefined) return undefined;
  return day(serial, (year ?? parsed.year) === undefined && parsed.kind === 'day-of-month' && parsed.of === 'year');
}
