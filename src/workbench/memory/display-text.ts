import { format } from 'numfmt';
import { type CellValue, isCellError } from '../model/value';

/** The text that a cell shows. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return format(numberFormat, value, { throws: false, invalid: String(value), locale: 'zh-CN' });
}
