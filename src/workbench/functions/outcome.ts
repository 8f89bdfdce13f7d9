import { type CellValue, isErrorText } from '../model/value';
import type { Json } from '../richapi/wire';
import type { FunctionResult } from './argument';

/** What came back for one call. */
export type Outcome =
  | { readonly kind: 'result'; readonly result: FunctionResult }
  | { readonly kind: 'error'; readonly error: string; readonly message: string };

/** Numbers with which the client reports failures. Others are plain exceptions, which Excel shows as #VALUE!. */
const ERRORS: { readonly [code: number]: string } = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#N/A',
  10: '#N/A',
};

export const isRecord = (value: unknown): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function cellValue(value: Json | undefined): CellValue {
  if (value === null || value === undefined) return '';
  if (isRecord(value)) {
    const basic = value.basicValue ?? value.code;
    if (value.type === 'Error') return { error: typeof basic === 'string' && isErrorText(basic) ? basic : '#VALUE!' };
    // Entities and formatted numbers carry a plain value for hosts that show nothing richer.
    return cellValue(basic ?? null);
  }
  return Array.isArray(value) ? { error: '#VALUE!' } : (value as string | number | boolean);
}

/** Result of a call as the client sends it. */
export function readResult(value: Json): Outcome {
  if (Array.isArray(value)) {
    const rows: readonly Json[] = value.length > 0 && Array.isArray(value[0]) ? value : [value];
    const block = rows.map((row) => (Array.isArray(row) ? row.map(cellValue) : [cellValue(row)]));
    const width = Math.max(...block.map((row) => row.length));
    if (width === 0) return { kind: 'error', error: '#CALC!', message: '' };
    // A ragged block is padded, as Excel pads it.
    return {
      kind: 'result',
      result: block.map((row) => [...row, ...Array<CellValue>(width - row.length).fill({ error: '#N/A' })]),
    };
  }
  const result = cellValue(value);
  if (isRecord(value) && value.type === 'Error' && typeof result === 'object' && result !== null) {
    return { kind: 'error', error: result.error, message: typeof value.message === 'string' ? value.message : '' };
  }
  return { kind: 'result', result };
}

/** Failure of a call: the client's message and its number for the error. */
export function readFailure(value: Json, code: Json): Outcome {
  const error = typeof code === 'number' ? (ERRORS[code] ?? '#VALUE!') : '#VALUE!';
  return { kind: 'error', error, message: typeof value === 'string' ? value : '' };
}
