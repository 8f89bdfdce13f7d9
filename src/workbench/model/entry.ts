import { dateToSerial, isTextFormat, parseValue } from 'numfmt';
import type { CellInput } from './port';
import { isErrorText } from './value';

/** Formats that a typed date brings along, as Excel with Chinese settings gives them. */
const DATE_FORMATS: { readonly [format: string]: string } = {
  'yyyy-m-d': 'yyyy/m/d',
  'm/d/yyyy': 'yyyy/m/d',
  'yyyy-mm': 'yyyy"年"m"月"',
  'yyyy/mm': 'yyyy"年"m"月"',
  'yyyy-m': 'yyyy"年"m"月"',
  'yyyy/m': 'yyyy"年"m"月"',
  'm-d': 'm"月"d"日"',
  'm/d': 'm"月"d"日"',
  'hh:mm': 'h:mm',
  'hh:mm:ss': 'h:mm:ss',
  'yyyy-m-d hh:mm': 'yyyy/m/d h:mm',
  'yyyy/m/d hh:mm': 'yyyy/m/d h:mm',
};

const CHINESE_DATE = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?$/;

function chineseDate(text: string, thisYear: number): { value: number; numberFormat: string } | null {
  const match = CHINESE_DATE.exec(text);
  if (!match) return null;
  const [, yearText, monthText, dayText] = match;
  if (yearText === undefined && dayText === undefined) return null;
  const year = yearText === undefined ? thisYear : Number(yearText);
  const month = Number(monthText);
  const day = dayText === undefined ? 1 : Number(dayText);
  // Date.UTC rolls over: 2月30日 is no date and stays text.
  const date = new Date(Date.UTC(year, month - 1, day));
  if (month < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const value = dateToSerial([year, month, day]);
  if (value === null) return null;
  const numberFormat =
    yearText === undefined ? 'm"月"d"日"' : dayText === undefined ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"';
  return { value, numberFormat };
}

/** Mixed fractions: "1 1/2" is 1.5, while "1/2" is a date. */
function fraction(text: string): { value: number; numberFormat: string } | null {
  const match = /^([+-]?)(\d+) (\d+)\/(\d+)$/.exec(text);
  if (!match || Number(match[4]) === 0) return null;
  const value = Number(match[2]) + Number(match[3]) / Number(match[4]);
  return { value: match[1] === '-' ? -value : value, numberFormat: '# ?/?' };
}

/** What numfmt reads and Excel does not: dotted dates stay text. */
const STAYS_TEXT = /^\d+\.\d+\.\d+/;

/**
 * What Excel makes of something that is put into a cell as `values` or `formulas`: text that looks like a number, percentage, date, boolean or error becomes
 * one, except in a cell of format "@"; a leading apostrophe makes text of anything; "=" begins a formula. null leaves the cell, "" empties it.
 *
 * @param given a string, number, boolean or null from the add-in, else an InvalidArgument of the caller's
 * @param numberFormat the cell's present format; a typed date changes only General
 */
export function cellEntry(
  given: string | number | boolean | null,
  numberFormat: string,
  thisYear = new Date().getFullYear(),
): CellInput {
  if (given === null) return null;
  if (typeof given !== 'string') return { value: given };
  if (given === '') return { value: null };
  if (isTextFormat(numberFormat)) return { value: given };
  if (given.startsWith("'")) return { value: given.slice(1) };
  if (given.startsWith('=') && given.length > 1) return { formula: given };
  if (isErrorText(given)) return { value: { error: given } };
  const text = given.trim();
  const found = STAYS_TEXT.test(text) ? null : (chineseDate(text, thisYear) ?? fraction(text) ?? parsed(text));
  if (!found) return { value: given };
  const { value, numberFormat: brought } = found;
  return brought !== undefined && numberFormat === 'General' ? { value, numberFormat: brought } : { value };
}

function parsed(text: string): { value: number | boolean; numberFormat?: string } | null {
  const found = parseValue(text);
  if (found === null || (typeof found.v !== 'number' && typeof found.v !== 'boolean')) return null;
  if (typeof found.v === 'number' && !Number.isFinite(found.v)) return null;
  if (found.z === undefined || found.z === null) return { value: found.v };
  return { value: found.v, numberFormat: DATE_FORMATS[found.z] ?? found.z };
}
