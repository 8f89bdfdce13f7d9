import {
  ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { areaName, quoteSheetName } from '../model/address';
import { type CellValue, isCellError, isErrorText } from '../model/value';
import { type FunctionArgument, type FunctionResult, isBlock } from '../functions/argument';
import { areaOf } from './grid';

const univerErrors: ReadonlySet<string> = new Set<string>(Object.values(ErrorType));

/** Univer's object for an error; #GETTING_DATA and others that Univer does not list are passed through. */
const errorObject = (error: string): ErrorValueObject =>
  ErrorValueObject.create((univerErrors.has(error) || isErrorText(error) ? error : ErrorType.VALUE) as ErrorType);

function single(object: BaseValueObject): CellValue {
  if (object.isError()) return { error: (object as ErrorValueObject).getErrorType() };
  if (object.isNull()) return null;
  return plain(object.getValue());
}

/** A value out of an array; errors stand there as their text. */
function plain(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return isErrorText(value) ? { error: value } : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** Cells of an array; blank ones are null, which `toValue` would turn into 0. */
const toBlock = (array: ArrayValueObject): CellValue[][] =>
  array.getArrayValue().map((row) => row.map((cell) => (cell ? single(cell) : null)));

/** What Univer's engine hands over for one argument. A parameter that is left out between commas counts as omitted. */
export function toArgument(variant: FunctionVariantType, sheetName: (id: string) => string): FunctionArgument {
  if (variant.isReferenceObject()) {
    const reference = variant as BaseReferenceObject;
    const values = toBlock(reference.toArrayValueObject());
    const address = `${quoteSheetName(sheetName(reference.getSheetId()))}!${areaName(areaOf(reference.getRangeData()))}`;
    return { kind: 'block', values, address };
  }
  const object = variant as BaseValueObject;
  if (object.isArray()) return { kind: 'block', values: toBlock(object as ArrayValueObject) };
  return object.isNull() ? { kind: 'omitted' } : { kind: 'value', value: single(object) };
}

function fromValue(value: CellValue): BaseValueObject {
  if (value === null) return StringValueObject.create('');
  if (isCellError(value)) return errorObject(value.error);
  if (typeof value === 'number') return NumberValueObject.create(value);
  return typeof value === 'boolean' ? BooleanValueObject.create(value) : StringValueObject.create(value);
}

/** A function's answer as Univer's engine takes it. */
export function fromResult(result: FunctionResult): BaseValueObject {
  if (!isBlock(result)) return fromValue(result);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(fromValue)),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
