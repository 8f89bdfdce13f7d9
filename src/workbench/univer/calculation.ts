import { ICommandService, type ICommandInfo } from '@univerjs/core';
import {
  FormulaDataModel,
  type FormulaExecutedStateType,
  type IFormulaDirtyData,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { CellPosition } from '../functions/argument';
import { type Grid, bookOf } from './grid';
import { createOwing } from './owing';
import { toRanges } from './runs';

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

const NOTHING_DIRTY: IFormulaDirtyData = {
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/** A way to give cells their results without a calculation; returns the cells that need one nevertheless. */
type Place = (cells: readonly CellPosition[]) => readonly CellPosition[];

export function watchCalculation(grid: Grid, place: Place): Calculation {
  const commands = grid.injector.get(ICommandService);
  const ended = new Set<() => void>();
  const waiting = new Set<() => void>();
  /** Who asked while answers waited for the engine: they count from the next calculation on. */
  const waitingForAnswers = new Set<() => void>();
  const dirty = new Map<string, CellPosition>();
  const owing = createOwing();
  let heard = 0;

  const hasFormulas = (): boolean => {
    const sheets = grid.injector.get(FormulaDataModel).getFormulaData()[bookOf(grid).getUnitId()] ?? {};
    return Object.values(sheets).some((rows) =>
      Object.values(rows ?? {}).some((row) => Object.values(row ?? {}).some(Boolean)),
    );
  };

  function wake(): void {
    if (!owing.settled()) return;
    for (const resolve of waiting) resolve();
    waiting.clear();
  }

  function flush(): void {
    if (owing.works() || dirty.size === 0) return;
    const unitId = bookOf(grid).getUnitId();
    const left = place([...dirty.values()]);
    dirty.clear();
    if (left.length === 0) return;
    const dirtyRanges = toRanges(left).map(({ sheet, column, first, last }) => ({
      unitId,
      sheetId: sheet,
      range: { startRow: first, endRow: last, startColumn: column, endColumn: column },
    }));
    owing.owe();
    trigger({ ...NOTHING_DIRTY, dirtyRanges });
  }

  const trigger = (data: IFormulaDirtyData) =>
    commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, data, { onlyLocal: true });

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

  commands.onCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      heard = Date.now();
      owing.started();
    } else if (command.id === SetFormulaCalculationStopMutation.id) {
      owing.stops();
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      heard = Date.now();
      const { functionsExecutedState: state } = (command.params ?? {}) as {
        functionsExecutedState?: FormulaExecutedStateType;
      };
      // Results are put into the cells within the same task.
      if (state !== undefined && owing.ended(state)) setTimeout(finish);
    }
  });

  /** Lets go who waits once nothing was heard for long. */
  function whenSilent(letGo: () => void): () => void {
    heard = Date.now();
    const look = (): void => {
      const left = heard + PATIENCE_MS - Date.now();
      if (left <= 0) letGo();
      else timer = setTimeout(look, left);
    };
    let timer = setTimeout(look, PATIENCE_MS);
    return () => clearTimeout(timer);
  }

  return {
    owe: () => owing.owe(),
    settle() {
      if (!hasFormulas()) owing.clear();
      if (owing.settled()) return Promise.resolve();
      return new Promise((resolve) => {
        const stopLooking = whenSilent(resolve);
        (dirty.size > 0 ? waitingForAnswers : waiting).add(() => {
          stopLooking();
          resolve();
        });
      });
    },
    recalculateAll() {
      owing.owe();
      trigger({ ...NOTHING_DIRTY, forceCalculation: true });
    },
    recalculate(cells) {
      for (const cell of cells) dirty.set(`${cell.sheet}!${cell.row},${cell.column}`, cell);
      flush();
    },
    onEnd(listener) {
      ended.add(listener);
    },
  };
}
