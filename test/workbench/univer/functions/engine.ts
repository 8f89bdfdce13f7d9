import type { CellPosition, FunctionArgument, FunctionResult } from '../../../../src/workbench/functions/argument';
import type { FunctionEngine } from '../../../../src/workbench/functions/engine';
import { readFunctionMetadata } from '../../../../src/workbench/functions/metadata';
import type { CellValue } from '../../../../src/workbench/model/value';

interface Call {
  readonly name: string;
  readonly args: readonly FunctionArgument[];
  readonly cell: CellPosition;
}

/** An engine whose answers the test gives, and which notes what it is asked. */
export interface TestEngine extends FunctionEngine {
  calls: Call[];
  released: CellPosition[];
  /** How many calculations ended. */
  ended: number;
  answer: (call: Call) => FunctionResult;
  /** What is known of a cell without asking again. */
  known: (cell: CellPosition) => CellValue | undefined;
  /** The answers for these cells have come. */
  dirty(cells: readonly CellPosition[]): void;
  /** From now on these are the functions. */
  rename(names: readonly string[]): void;
}

/** Knows TRY.ADD and TRY.LIST, which answer null. */
export function createTestEngine(): TestEngine {
  const [meta] = readFunctionMetadata({ functions: [{ id: 'X', parameters: [{ name: '值', repeating: true }] }] });
  if (!meta) throw new Error('no metadata');
  let names: readonly string[] = ['TRY.ADD', 'TRY.LIST'];
  const dirtyListeners: ((cells: readonly CellPosition[]) => void)[] = [];
  const functionListeners: (() => void)[] = [];

  const engine: TestEngine = {
    calls: [],
    released: [],
    ended: 0,
    answer: () => null,
    known: () => undefined,
    functions: () => names.map((name) => ({ name, meta })),
    evaluate(name, args, cell) {
      const call = { name, args, cell };
      engine.calls.push(call);
      return engine.answer(call);
    },
    release: (cell) => void engine.released.push(cell),
    calculationEnded() {
      engine.ended += 1;
    },
    answerAt: (cell) => engine.known(cell),
    messageAt: () => undefined,
    onDirty(listener) {
      dirtyListeners.push(listener);
      return () => undefined;
    },
    onFunctions(listener) {
      functionListeners.push(listener);
      return () => undefined;
    },
    dirty(cells) {
      for (const listener of dirtyListeners) listener(cells);
    },
    rename(renamed) {
      names = renamed;
      for (const listener of functionListeners) listener();
    },
  };
  return engine;
}
