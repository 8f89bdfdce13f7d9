import { isOneCell } from '../model/block';
import { cellName, quoteSheetName } from '../model/address';
import { type CellValue, isCellError } from '../model/value';
import { type CellPosition, type FunctionArgument, type FunctionResult, isBlock } from './argument';
import { cellId, createCallBook } from './call-book';
import { type CoerceOptions, coerceArguments } from './coerce';
import { createDirtyCells } from './dirty-cells';
import type { FunctionEngine } from './engine';
import { createKnownFunctions } from './known-functions';
import { lifted } from './lift';
import type { FunctionMetadata } from './metadata';
import type { Outcome } from './outcome';
import type { FunctionWire, Invocation } from './wire';

const GETTING_DATA: CellValue = { error: '#GETTING_DATA' };
const NAME_ERROR: CellValue = { error: '#NAME?' };

/** One call of one function with given arguments, shared by all cells that make it. */
interface Call {
  readonly meta: FunctionMetadata;
  outcome: Outcome | null;
  /** Its number on the wire; null before it was sent. */
  number: number | null;
}

export interface CalcStateOptions {
  readonly wire: FunctionWire;
  readonly coerce: CoerceOptions;
  /** Name of a sheet by its id, for addresses. */
  sheetName(sheet: string): string;
}

export interface CalcState extends FunctionEngine {
  /** Replaces the functions of one add-in. */
  register(namespace: string | null, functions: readonly FunctionMetadata[]): void;
  /** Tells the engine of cells whose results have come. */
  publish(): void;
  /** The add-in's page has reloaded: calls again what was pending or streaming. */
  restart(): void;
  /** Another workbook was opened. */
  clear(): void;
  /** Resolves when no call is waiting for an answer (streams apart) and all results are handed on. */
  whenAnswered(): Promise<void>;
  /** Calls are waiting for an answer, or answers for the engine. */
  isBusy(): boolean;
}

/** Blocks of one cell stand in that cell. */
const isSpilling = (result: FunctionResult): boolean => isBlock(result) && !isOneCell(result);

/** Only functions that know nothing of their place can share a call. */
const knowsItsPlace = (meta: FunctionMetadata): boolean =>
  meta.stream || meta.volatile || meta.requiresAddress || meta.requiresParameterAddresses;

/** Remembers what custom functions answered, so that a formula engine never waits for them. */
export function createCalcState(options: CalcStateOptions): CalcState {
  const { wire } = options;
  const functions = createKnownFunctions();
  const dirty = createDirtyCells(() => wire.pending);
  const messages = new Map<string, string>();
  const book = createCallBook<Call>(({ meta, number, outcome }) => {
    if (number !== null && (meta.stream || outcome === null)) wire.cancel(number);
  });

  /** Calls the function, unless the same call is known. What came of it, or null as long as nobody knows. */
  function outcomeOf(meta: FunctionMetadata, args: readonly FunctionArgument[], cell: CellPosition): Outcome | null {
    const coerced = coerceArguments(meta, args, options.coerce);
    if (coerced.kind === 'error') return coerced;
    const { parameters } = coerced;
    const key = `${meta.id}|${knowsItsPlace(meta) ? cellId(cell) : ''}|${JSON.stringify(parameters)}`;
    const call = book.find(key) ?? callAnew(key, meta, parameters, args, cell);
    book.use(key, cell);
    return call.outcome;
  }

  function callAnew(
    key: string,
    meta: FunctionMetadata,
    parameters: Invocation['parameters'],
    args: readonly FunctionArgument[],
    cell: CellPosition,
  ): Call {
    const made: Call = { meta, outcome: null, number: null };
    book.add(key, made);
    made.number = wire.invoke({
      functionId: meta.id,
      parameters,
      address: `${quoteSheetName(options.sheetName(cell.sheet))}!${cellName(cell.row, cell.column)}`,
      parameterAddresses: meta.requiresParameterAddresses
        ? args.map((arg) => (arg.kind === 'block' ? (arg.address ?? null) : null))
        : null,
      stream: meta.stream,
      cancelable: meta.cancelable,
      allowErrors: meta.allowErrors,
      onOutcome(outcome) {
        made.outcome = outcome;
        if (book.find(key) === made) for (const waiting of book.cellsOf(key)) dirty.mark(waiting);
      },
    });
    return made;
  }

  /** What the cell gets of an outcome; the message that comes with an error is kept for it. */
  function shown(outcome: Outcome, id: string): FunctionResult {
    messages.delete(id);
    if (outcome.kind === 'result') return outcome.result;
    if (outcome.message !== '') messages.set(id, outcome.message);
    return { error: outcome.error };
  }

  function answer(meta: FunctionMetadata, args: readonly FunctionArgument[], cell: CellPosition): FunctionResult {
    const outcome = outcomeOf(meta, args, cell);
    const id = cellId(cell);
    if (outcome !== null) return shown(outcome, id);
    messages.delete(id);
    return GETTING_DATA;
  }

  return {
    functions: functions.all,
    register: functions.replace,
    onFunctions: functions.onReplaced,
    evaluate(name, args, cell) {
      const found = functions.find(name);
      return found ? lifted(found.meta, args, (single) => answer(found.meta, single, cell)) : NAME_ERROR;
    },
    release(cell) {
      book.leave(cell);
      messages.delete(cellId(cell));
      dirty.forget(cell);
      dirty.settle();
    },
    calculationEnded: () => book.calculationEnded(),
    answerAt(cell) {
      const [call, ...others] = book.callsAt(cell);
      const outcome = others.length > 0 ? null : (call?.outcome ?? null);
      if (outcome === null || (outcome.kind === 'result' && isSpilling(outcome.result))) return undefined;
      const result = shown(outcome, cellId(cell));
      return isBlock(result) ? result[0]?.[0] : result;
    },
    messageAt: (cell) => messages.get(cellId(cell)),
    onDirty: dirty.onDirty,
    publish: dirty.publish,
    restart() {
      wire.reset();
      for (const [key, call] of book.all()) {
        if (call.outcome === null || call.meta.stream) book.drop(key).forEach(dirty.mark);
      }
      dirty.publish();
    },
    clear() {
      for (const [, { number }] of book.all()) if (number !== null) wire.cancel(number);
      book.clear();
      messages.clear();
      dirty.clear();
      dirty.settle();
    },
    isBusy: dirty.isBusy,
    whenAnswered: dirty.whenSettled,
  };
}

/** True where a result still waits for the add-in. */
export const isWaiting = (value: CellValue): boolean => isCellError(value) && value.error === '#GETTING_DATA';
