/** An error that stands in a cell, as Excel writes it. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds after calculation. Dates are serial numbers with a date format; null is an empty cell. */
export type CellValue = number | string | boolean | CellError | null;

export const isCellError = (value: CellValue): value is CellError => typeof value === 'object' && value !== null;

/** Errors that Excel knows in cells. */
const EXCEL_ERRORS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#CONNECT!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#FIELD!',
] as const;

const known: ReadonlySet<string> = new Set(EXCEL_ERRORS);

/** True for the text of an Excel error. */
export const isErrorText = (text: string): boolean => known.has(text);

/** A cell's value as Office.js carries it: errors as their text, an empty cell as "". */
export const wireValue = (value: CellValue): number | string | boolean =>
  value === null ? '' : isCellError(value) ? value.error : value;

/** Excel's name for the kind of a value. */
export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

/** The kind of a value; an empty text is Empty too. */
export function valueType(value: CellValue): ValueType {
  if (value === null || value === '') return 'Empty';
  if (isCellError(value)) return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}
