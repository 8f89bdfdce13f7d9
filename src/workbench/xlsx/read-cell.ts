import type { Cell, CellValue as FileValue } from 'exceljs';
import type { CellValue } from '../model/value';
import { wholeValue } from './file-types';
import { fromFile } from './formula-text';
import { dateToSerial } from './units';

/** What a file's value is in a cell: dates as serial numbers, formatted text and links as their text. */
function readValue(value: FileValue | undefined): CellValue {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return dateToSerial(value);
  if ('error' in value) return { error: value.error };
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('hyperlink' in value) return readValue(value.text);
  if ('formula' in value || 'sharedFormula' in value) return readValue(value.result);
  return null;
}

/** True for the cells that a merge hides. */
export const isCovered = (cell: Cell): boolean => cell.isMerged && cell.master !== cell;

/** What a cell holds, of a formula its last result. */
export const readCellValue = (cell: Cell): CellValue => readValue(wholeValue(cell));

/** The formula of a cell as the user sees it; null where it has none. */
export const readFormula = (cell: Cell): string | null => (cell.formula ? fromFile(cell.formula) : null);
