import { type CellValue, isCellError } from '../model/value';
import type { Json } from '../richapi/wire';
import type { FunctionArgument } from './argument';
import type { FunctionMetadata, FunctionParameter } from './metadata';

/** How Excel hands over a blank cell where no type tells: "", 0 or null, by platform and build. */
export type BlankCell = '' | 0 | null;

export interface CoerceOptions {
  readonly blank: BlankCell;
}

/** Either what goes to the add-in, or the error that the cell shows without a call. */
export type Coerced =
  | { readonly kind: 'call'; readonly parameters: readonly Json[] }
  | { readonly kind: 'error'; readonly error: string; readonly message: string };

class Refusal extends Error {
  constructor(
    readonly error: string,
    message: string,
  ) {
    super(message);
  }
}

const NUMBER_TEXT = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?%?$/i;

/** A number of a text, as Excel converts text in arithmetic; NaN for other texts. */
export function numberOfText(given: string): number {
  const text = given.trim();
  if (!/\d/.test(text) || !NUMBER_TEXT.test(text)) return Number.NaN;
  const number = Number(text.replace(/[,%]/g, ''));
  return text.endsWith('%') ? number / 100 : number;
}

/** A number as Excel turns it into text: 15 significant digits. */
export const textOfNumber = (value: number): string => String(Number(value.toPrecision(15)));

function one(value: CellValue, parameter: FunctionParameter, meta: FunctionMetadata, { blank }: CoerceOptions): Json {
  if (isCellError(value)) {
    // The client makes a CustomFunctions.Error of it.
    if (meta.allowErrors && parameter.type === 'any') return { type: 'CustomFunctionError', code: value.error };
    throw new Refusal(value.error, '');
  }
  switch (parameter.type) {
    case 'any':
      return value ?? blank;
    case 'number': {
      if (value === null) return 0;
      if (typeof value === 'boolean') return value ? 1 : 0;
      const number = typeof value === 'number' ? value : numberOfText(value);
      if (Number.isNaN(number)) throw new Refusal('#VALUE!', `${parameter.name}: 需要数字`);
      return number;
    }
    case 'string':
      if (value === null) return '';
      if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
      return typeof value === 'number' ? textOfNumber(value) : value;
    case 'boolean':
      if (value === null) return false;
      if (typeof value === 'string') {
        if (/^true$/i.test(value)) return true;
        if (/^false$/i.test(value)) return false;
        throw new Refusal('#VALUE!', `${parameter.name}: 需要是或否`);
      }
      return typeof value === 'number' ? value !== 0 : value;
  }
}

function argument(
  given: FunctionArgument,
  parameter: FunctionParameter,
  meta: FunctionMetadata,
  options: CoerceOptions,
): Json {
  if (given.kind === 'omitted') {
    if (parameter.optional || parameter.repeating) return null;
    return argument({ kind: 'value', value: null }, parameter, meta, options);
  }
  if (!parameter.matrix) {
    const value = given.kind === 'value' ? given.value : (given.values[0]?.[0] ?? null);
    return one(value, parameter, meta, options);
  }
  const block = given.kind === 'value' ? [[given.value]] : given.values;
  return block.map((row) => row.map((value) => one(value, parameter, meta, options)));
}

/** Parameter that takes the i-th argument; the last one repeats where it may. */
export function parameterAt(meta: FunctionMetadata, index: number): FunctionParameter | undefined {
  const last = meta.parameters.at(-1);
  return meta.parameters[index] ?? (last?.repeating ? last : undefined);
}

/**
 * Turns a formula's arguments into what the add-in's function gets: matrices as blocks, optional parameters left out as null,
 * a repeating parameter packed into one array, types converted as Excel converts them.
 */
export function coerceArguments(
  meta: FunctionMetadata,
  given: readonly FunctionArgument[],
  options: CoerceOptions,
): Coerced {
  const { parameters } = meta;
  const packed = parameters.at(-1)?.repeating ? parameters.length - 1 : parameters.length;
  const required = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
  if (given.length < required) return { kind: 'error', error: '#VALUE!', message: '参数太少' };
  if (given.length > 0 && !parameterAt(meta, given.length - 1))
    return { kind: 'error', error: '#VALUE!', message: '参数太多' };
  try {
    const single = parameters
      .slice(0, packed)
      .map((parameter, i) => argument(given[i] ?? { kind: 'omitted' }, parameter, meta, options));
    const repeating = parameters[packed];
    if (!repeating) return { kind: 'call', parameters: single };
    const rest = given.slice(packed).map((value) => argument(value, repeating, meta, options));
    return { kind: 'call', parameters: [...single, rest] };
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'error', error: error.error, message: error.message };
    throw error;
  }
}
