import { ICommandService, type ICommandInfo } from '@univerjs/core';
import {
  type FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from '@univerjs/engine-formula';
import type { CellPosition } from '../functions/argument';
import { cellId } from '../functions/call-book';
import type { Grid } from './grid';
import { createListening } from './listening';
import { createOwing } from './owing';
import { calculateAll, calculateCells, hasFormulas } from './triggers';

/** Univer's calculation seen from outside: what is owed, when it is done, and how to ask for more without restarting it. */
export interface Calculation {
  /** Something was written that formulas may depend on. */
  owe(): void;
  /** Resolves when all that is owed has been calculated; at once where nothing is. */
  settle(): Promise<void>;
  /** Calculates all formulas again. */
  recalculateAll(): void;
  /**
   * Answers for the cells have come: calculates their formulas and what depends on them, as far as they cannot be placed, once the engine is
   * idle; a trigger while it works would start it anew.
   */
  recalculate(cells: readonly CellPosition[]): void;
  onEnd(listener: () => void): void;
}

/** A calculation of which nothing is heard any more must not hold an add-in for ever. A long one tells how far it is. */
const PATIENCE_MS = 30_000;

/** A way to give cells their results without a calculation; returns the cells that need one nevertheless. */
type Place = (cells: readonly CellPosition[]) => readonly CellPosition[];

export function watchCalculation(grid: Grid, place: Place): Calculation {
  const ended = new Set<() => void>();
  const waiting = new Set<() => void>();
  /** Who asked while answers waited for the engine: they count from the next calculation on. */
  const waitingForAnswers = new Set<() => void>();
  const dirty = new Map<string, CellPosition>();
  const owing = createOwing();
  const engine = createListening(PATIENCE_MS);

  function wake(): void {
    if (!owing.settled()) return;
    for (const resolve of waiting) resolve();
    waiting.clear();
  }

  function flush(): void {
    if (owing.works() || dirty.size === 0) return;
    const left = place([...dirty.values()]);
    dirty.clear();
    if (left.length === 0) return;
    owing.owe();
    calculateCells(grid, left);
  }

  function finish(): void {
    if (!owing.finish()) return;
    for (const listener of ended) listener();
    // Who waits for an edit does not wait for results that came after he asked: a stream would never let him go.
    wake();
    flush();
    for (const resolve of waitingForAnswers) waiting.add(resolve);
    waitingForAnswers.clear();
    wake();
  }

  grid.injector.get(ICommandService).onCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
    switch (id) {
      case SetFormulaCalculationStartMutation.id:
        engine.hear();
        owing.started();
        break;
      case SetFormulaCalculationStopMutation.id:
        owing.stops();
        break;
      case SetFormulaCalculationNotificationMutation.id: {
        engine.hear();
        const { functionsExecutedState: state } = (params ?? {}) as {
          functionsExecutedState?: FormulaExecutedStateType;
        };
        // Results are put into the cells within the same task.
        if (state !== undefined && owing.ended(state)) setTimeout(finish);
      }
    }
  });

  return {
    owe: () => owing.owe(),
    settle() {
      if (!hasFormulas(grid)) owing.clear();
      if (owing.settled()) return Promise.resolve();
      return new Promise((resolve) => {
        const stopListening = engine.whenSilent(resolve);
        (dirty.size > 0 ? waitingForAnswers : waiting).add(() => {
          stopListening();
          resolve();
        });
      });
    },
    recalculateAll() {
      owing.owe();
      calculateAll(grid);
    },
    recalculate(cells) {
      for (const cell of cells) dirty.set(cellId(cell), cell);
      flush();
    },
    onEnd(listener) {
      ended.add(listener);
    },
  };
}
