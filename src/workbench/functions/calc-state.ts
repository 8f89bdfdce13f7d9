import { cellName, quoteSheetName } from '../model/address';
import { type CellValue, isCellError } from '../model/value';
import { type CellPosition, type FunctionArgument, type FunctionResult, isBlock } from './argument';
import { cellId, createCallBook } from './call-book';
import { type CoerceOptions, coerceArguments } from './coerce';
import type { FunctionEngine, RegisteredFunction } from './engine';
import { lifted } from './lift';
import type { FunctionMetadata } from './metadata';
import type { Outcome } from './outcome';
import type { FunctionWire } from './wire';

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
const isSpilling = (result: FunctionResult): boolean =>
  isBlock(result) && (result.length !== 1 || result[0]?.length !== 1);

/** Only functions that know nothing of their place can share a call. */
const knowsItsPlace = (meta: FunctionMetadata): boolean =>
  meta.stream || meta.volatile || meta.requiresAddress || meta.requiresParameterAddresses;

/** Remembers what custom functions answered, so that a formula engine never waits for them. */
export function createCalcState(options: CalcStateOptions): CalcState {
  const { wire } = options;
  const registered = new Map<string, RegisteredFunction>();
  const book = createCallBook<Call>(({ meta, number, outcome }) => {
    if (number !== null && (meta.stream || outcome === null)) wire.cancel(number);
  });
  const messages = new Map<string, string>();
  const dirty = new Map<string, CellPosition>();
  const dirtyListeners = new Set<(cells: readonly CellPosition[]) => void>();
  const functionListeners = new Set<() => void>();
  let answered: (() => void)[] = [];

  const markDirty = (cell: CellPosition): void => void dirty.set(cellId(cell), cell);

  const busy = (): boolean => wire.pending > 0 || dirty.size > 0;

  function settleWaiters(): void {
    if (busy()) return;
    const waiters = answered;
    answered = [];
    for (const done of waiters) done();
  }

  const address = ({ sheet, row, column }: CellPosition): string =>
    `${quoteSheetName(options.sheetName(sheet))}!${cellName(row, column)}`;

  /** Calls the function, unless the same call is known. What came of it, or null as long as nobody knows. */
  function outcomeOf(meta: FunctionMetadata, args: readonly FunctionArgument[], cell: CellPosition): Outcome | null {
    const coerced = coerceArguments(meta, args, options.coerce);
    if (coerced.kind === 'error') return coerced;
    const { parameters } = coerced;
    const key = `${meta.id}|${knowsItsPlace(meta) ? cellId(cell) : ''}|${JSON.stringify(parameters)}`;
    let call = book.find(key);
    if (!call) {
      const made: Call = { meta, outcome: null, number: null };
      call = made;
      book.add(key, made);
      made.number = wire.invoke({
        functionId: meta.id,
        parameters,
        address: address(cell),
        parameterAddresses: meta.requiresParameterAddresses
          ? args.map((arg) => (arg.kind === 'block' ? (arg.address ?? null) : null))
          : null,
        stream: meta.stream,
        cancelable: meta.cancelable,
        allowErrors: meta.allowErrors,
        onOutcome(outcome) {
          made.outcome = outcome;
          if (book.find(key) === made) for (const waiting of book.cellsOf(key)) markDirty(waiting);
        },
      });
    }
    book.use(key, cell);
    return call.outcome;
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

  function publish(): void {
    const cells = [...dirty.values()];
    dirty.clear();
    if (cells.length > 0) for (const listener of dirtyListeners) listener(cells);
    settleWaiters();
  }

  function release(cell: CellPosition): void {
    const id = cellId(cell);
    book.leave(cell);
    messages.delete(id);
    dirty.delete(id);
    settleWaiters();
  }

  return {
    functions: () => [...registered.values()],
    register(namespace, functions) {
      registered.clear();
      for (const meta of functions) {
        const name = (namespace ? `${namespace}.${meta.name}` : meta.name).toUpperCase();
        registered.set(name, { name, meta });
      }
      for (const listener of functionListeners) listener();
    },
    evaluate(name, args, cell) {
      const found = registered.get(name.toUpperCase());
      return found ? lifted(found.meta, args, (single) => answer(found.meta, single, cell)) : NAME_ERROR;
    },
    release,
    calculationEnded: () => book.calculationEnded(),
    answerAt(cell) {
      const [call, ...others] = book.callsAt(cell);
      const outcome = others.length > 0 ? null : (call?.outcome ?? null);
      if (outcome === null || (outcome.kind === 'result' && isSpilling(outcome.result))) return undefined;
      const result = shown(outcome, cellId(cell));
      return isBlock(result) ? result[0]?.[0] : result;
    },
    messageAt: (cell) => messages.get(cellId(cell)),
    onDirty(listener) {
      dirtyListeners.add(listener);
      return () => dirtyListeners.delete(listener);
    },
    onFunctions(listener) {
      functionListeners.add(listener);
      return () => functionListeners.delete(listener);
    },
    publish,
    restart() {
      wire.reset();
      for (const [key, call] of book.all()) {
        if (call.outcome === null || call.meta.stream) book.drop(key).forEach(markDirty);
      }
      publish();
    },
    clear() {
      for (const [, { number }] of book.all()) if (number !== null) wire.cancel(number);
      book.clear();
      messages.clear();
      dirty.clear();
      settleWaiters();
    },
    isBusy: busy,
    whenAnswered: () =>
      new Promise((resolve) => {
        answered.push(resolve);
        settleWaiters();
      }),
  };
}

/** True where a result still waits for the add-in. */
export const isWaiting = (value: CellValue): boolean => isCellError(value) && value.error === '#GETTING_DATA';
