import { cellName, quoteSheetName } from '../model/address';
import { type CellValue, isCellError } from '../model/value';
import { type CellPosition, type FunctionArgument, type FunctionResult, isBlock } from './argument';
import { type CoerceOptions, coerceArguments } from './coerce';
import type { FunctionEngine, RegisteredFunction } from './engine';
import { lifted } from './lift';
import type { FunctionMetadata } from './metadata';
import type { Outcome } from './outcome';
import type { FunctionWire } from './wire';

const GETTING_DATA: CellValue = { error: '#GETTING_DATA' };
const NAME_ERROR: CellValue = { error: '#NAME?' };

/** One call of one function with given arguments, shared by all cells that make it. */
interface Entry {
  readonly meta: FunctionMetadata;
  outcome: Outcome | null;
  call: number | null;
  readonly cells: Map<string, CellPosition>;
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

const cellId = ({ sheet, row, column }: CellPosition): string => `${sheet}!${row},${column}`;

/** Remembers what custom functions answered, so that a formula engine never waits for them. */
export function createCalcState(options: CalcStateOptions): CalcState {
  const { wire } = options;
  const registered = new Map<string, RegisteredFunction>();
  const entries = new Map<string, Entry>();
  /** For each cell the calls that its formula makes, each with the calculation in which it was last made. */
  const callsOfCell = new Map<string, Map<string, number>>();
  const touched = new Set<string>();
  const messages = new Map<string, string>();
  const dirty = new Map<string, CellPosition>();
  const dirtyListeners = new Set<(cells: readonly CellPosition[]) => void>();
  const functionListeners = new Set<() => void>();
  let answered: (() => void)[] = [];
  let calculation = 0;

  const busy = (): boolean => wire.pending > 0 || dirty.size > 0;

  function settleWaiters(): void {
    if (busy()) return;
    const waiters = answered;
    answered = [];
    for (const done of waiters) done();
  }

  function forget(key: string, cell: string): void {
    const entry = entries.get(key);
    if (!entry) return;
    entry.cells.delete(cell);
    if (entry.cells.size > 0) return;
    entries.delete(key);
    if (entry.call !== null && (entry.meta.stream || entry.outcome === null)) wire.cancel(entry.call);
  }

  const address = ({ sheet, row, column }: CellPosition): string =>
    `${quoteSheetName(options.sheetName(sheet))}!${cellName(row, column)}`;

  /** Calls the function, unless the same call is known. */
  function entryFor(meta: FunctionMetadata, args: readonly FunctionArgument[], cell: CellPosition): Entry | Outcome {
    const coerced = coerceArguments(meta, args, options.coerce);
    if (coerced.kind === 'error') return coerced;
    const id = cellId(cell);
    // Only functions that know nothing of their place can share a call.
    const own = meta.stream || meta.volatile || meta.requiresAddress || meta.requiresParameterAddresses;
    const key = `${meta.id}|${own ? id : ''}|${JSON.stringify(coerced.parameters)}`;
    let entry = entries.get(key);
    if (!entry) {
      const created: Entry = { meta, outcome: null, call: null, cells: new Map() };
      entry = created;
      entries.set(key, created);
      created.call = wire.invoke({
        functionId: meta.id,
        parameters: coerced.parameters,
        address: address(cell),
        parameterAddresses: meta.requiresParameterAddresses
          ? args.map((arg) => (arg.kind === 'block' ? (arg.address ?? null) : null))
          : null,
        stream: meta.stream,
        cancelable: meta.cancelable,
        allowErrors: meta.allowErrors,
        onOutcome(outcome) {
          created.outcome = outcome;
          for (const [waiting, position] of created.cells) dirty.set(waiting, position);
        },
      });
    }
    entry.cells.set(id, cell);
    const calls = callsOfCell.get(id) ?? new Map<string, number>();
    calls.set(key, calculation);
    callsOfCell.set(id, calls);
    touched.add(id);
    return entry;
  }

  /** What the cell gets of an outcome; the message that comes with an error is kept for it. */
  function shown(outcome: Outcome, id: string): FunctionResult {
    messages.delete(id);
    if (outcome.kind === 'result') return outcome.result;
    if (outcome.message !== '') messages.set(id, outcome.message);
    return { error: outcome.error };
  }

  function answer(meta: FunctionMetadata, args: readonly FunctionArgument[], cell: CellPosition): FunctionResult {
    const found = entryFor(meta, args, cell);
    const outcome = 'kind' in found ? found : found.outcome;
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
    for (const key of callsOfCell.get(id)?.keys() ?? []) forget(key, id);
    callsOfCell.delete(id);
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
    calculationEnded() {
      for (const id of touched) {
        const calls = callsOfCell.get(id);
        for (const [key, last] of calls ?? []) {
          if (last >= calculation) continue;
          calls?.delete(key);
          forget(key, id);
        }
      }
      touched.clear();
      calculation += 1;
    },
    answerAt(cell) {
      const id = cellId(cell);
      const [key, ...others] = callsOfCell.get(id)?.keys() ?? [];
      const outcome = key === undefined || others.length > 0 ? null : (entries.get(key)?.outcome ?? null);
      if (outcome === null || (outcome.kind === 'result' && isSpilling(outcome.result))) return undefined;
      const result = shown(outcome, id);
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
      for (const [key, entry] of [...entries]) {
        if (entry.outcome !== null && !entry.meta.stream) continue;
        entries.delete(key);
        for (const [id, cell] of entry.cells) {
          callsOfCell.get(id)?.delete(key);
          dirty.set(id, cell);
        }
      }
      publish();
    },
    clear() {
      for (const entry of entries.values()) if (entry.call !== null) wire.cancel(entry.call);
      entries.clear();
      callsOfCell.clear();
      touched.clear();
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
