import type { CellValue } from '../model/value';
import type { CellPosition, FunctionArgument, FunctionResult } from './argument';
import type { FunctionMetadata } from './metadata';

/** A custom function under its full name. */
export interface RegisteredFunction {
  /** Upper case, with namespace where the add-in has one: NS.AWARD or AWARD. */
  readonly name: string;
  readonly meta: FunctionMetadata;
}

/**
 * Custom functions as a formula engine meets them. An engine calls {@link evaluate} while it calculates and gets an answer at once: a known result,
 * or #GETTING_DATA while the add-in works. When results have come, {@link onDirty} names the cells to calculate again.
 */
export interface FunctionEngine {
  functions(): readonly RegisteredFunction[];
  /** Never throws. `name` in any case. */
  evaluate(name: string, args: readonly FunctionArgument[], cell: CellPosition): FunctionResult;
  /** The cell's formula was replaced or removed: its calls are forgotten, streams that nobody shows are cancelled. */
  release(cell: CellPosition): void;
  /** The engine has finished a calculation: calls that the calculated formulas no longer make are forgotten. */
  calculationEnded(): void;
  /**
   * The one value that the call in the cell's formula has now; undefined where the formula makes another number of calls, none has an answer,
   * or the answer is a block of several cells.
   */
  answerAt(cell: CellPosition): CellValue | undefined;
  /** Message of the add-in that belongs to the error in the cell. */
  messageAt(cell: CellPosition): string | undefined;
  onDirty(listener: (cells: readonly CellPosition[]) => void): () => void;
  /** Called when functions have been added or removed. */
  onFunctions(listener: () => void): () => void;
}
