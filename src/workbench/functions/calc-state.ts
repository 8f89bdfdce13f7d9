import { isOneCell } from '../model/block';
import { type CellValue, isCellError } from '../model/value';
import { type CellPosition, type FunctionArgument, type FunctionResult, isBlock } from './argument';
import { cellId } from './call-book';
import { createDirtyCells } from './dirty-cells';
import type { FunctionEngine } from './engine';
import { type FunctionCallsOptions, createFunctionCalls } from './function-calls';
import { createKnownFunctions } from './known-functions';
import { lifted } from './lift';
import type { FunctionMetadata } from './metadata';
import type { Outcome } from './outcome';

const GETTING_DATA: CellValue = { error: '#GETTING_DATA' };
const NAME_ERROR: CellValue = { error: '#NAME?' };

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

/** Remembers what custom functions answered, so that a formula engine never waits for them. */
export function createCalcState(options: FunctionCallsOptions): CalcState {
  const { wire } = options;
  const functions = createKnownFunctions();
  const dirty = createDirtyCells(() => wire.pending);
  const { book, outcomeOf } = createFunctionCalls(options, dirty.mark);
  const messages = new Map<string, string>();

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
