import { cellName, quoteSheetName } from '../model/address';
import type { CellPosition, FunctionArgument } from './argument';
import { type CallBook, cellId, createCallBook } from './call-book';
import { type CoerceOptions, coerceArguments } from './coerce';
import type { FunctionMetadata } from './metadata';
import type { Outcome } from './outcome';
import type { FunctionWire } from './wire';

/** One call of one function with given arguments, shared by all cells that make it. */
interface Call {
  readonly meta: FunctionMetadata;
  outcome: Outcome | null;
  /** Its number on the wire; null before it was sent. */
  number: number | null;
}

export interface FunctionCallsOptions {
  readonly wire: FunctionWire;
  readonly coerce: CoerceOptions;
  /** Name of a sheet by its id, for addresses. */
  sheetName(sheet: string): string;
}

/** The calls that cells make of custom functions. */
export interface FunctionCalls {
  readonly book: CallBook<Call>;
  /** Calls the function, unless the same call is known. What came of it, or null as long as nobody knows. */
  outcomeOf(meta: FunctionMetadata, args: readonly FunctionArgument[], cell: CellPosition): Outcome | null;
}

/** Only functions that know nothing of their place can share a call. */
const knowsItsPlace = (meta: FunctionMetadata): boolean =>
  meta.stream || meta.volatile || meta.requiresAddress || meta.requiresParameterAddresses;

const addressesOf = (args: readonly FunctionArgument[]): readonly (string | null)[] =>
  args.map((arg) => (arg.kind === 'block' ? (arg.address ?? null) : null));

/** @param answered told of each cell that makes a call whose answer has come */
export function createFunctionCalls(
  { wire, coerce, sheetName }: FunctionCallsOptions,
  answered: (cell: CellPosition) => void,
): FunctionCalls {
  const book = createCallBook<Call>(({ meta, number, outcome }) => {
    if (number !== null && (meta.stream || outcome === null)) wire.cancel(number);
  });

  return {
    book,
    outcomeOf(meta, args, cell) {
      const coerced = coerceArguments(meta, args, coerce);
      if (coerced.kind === 'error') return coerced;
      const { parameters } = coerced;
      const key = `${meta.id}|${knowsItsPlace(meta) ? cellId(cell) : ''}|${JSON.stringify(parameters)}`;

      function callAnew(): Call {
        const made: Call = { meta, outcome: null, number: null };
        book.add(key, made);
        made.number = wire.invoke({
          functionId: meta.id,
          parameters,
          address: `${quoteSheetName(sheetName(cell.sheet))}!${cellName(cell.row, cell.column)}`,
          parameterAddresses: meta.requiresParameterAddresses ? addressesOf(args) : null,
          stream: meta.stream,
          cancelable: meta.cancelable,
          allowErrors: meta.allowErrors,
          onOutcome(outcome) {
            made.outcome = outcome;
            if (book.find(key) === made) book.cellsOf(key).forEach(answered);
          },
        });
        return made;
      }

      const call = book.find(key) ?? callAnew();
      book.use(key, cell);
      return call.outcome;
    },
  };
}
