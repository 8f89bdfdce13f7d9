import { ICommandService, type ICommandInfo } from '@univerjs/core';
import {
  FormulaDataModel,
  type IFormulaDirtyData,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { CellPosition } from '../functions/argument';
import { type Grid, bookOf } from './grid';
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

/** A calculation that never reports its end must not hold an add-in for ever. */
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
  // An edit raises `owed`; a calculation covers what was owed when it started.
  let owed = 0;
  let covered = 0;
  let done = 0;
  let running = false;

  const hasFormulas = (): boolean => {
    const sheets = grid.injector.get(FormulaDataModel).getFormulaData()[bookOf(grid).getUnitId()] ?? {};
    return Object.values(sheets).some((rows) =>
      Object.values(rows ?? {}).some((row) => Object.values(row ?? {}).some(Boolean)),
    );
  };

  const settled = (): boolean => done >= owed && !running;

  function wake(): void {
    if (!settled()) return;
    for (const resolve of waiting) resolve();
    waiting.clear();
  }

  function flush(): void {
    if (running || dirty.size === 0) return;
    const unitId = bookOf(grid).getUnitId();
    const left = place([...dirty.values()]);
    dirty.clear();
    if (left.length === 0) return;
    const dirtyRanges = toRanges(left).map(({ sheet, column, first, last }) => ({
      unitId,
      sheetId: sheet,
      range: { startRow: first, endRow: last, startColumn: column, endColumn: column },
    }));
    owed += 1;
    trigger({ ...NOTHING_DIRTY, dirtyRanges });
  }

  const trigger = (data: IFormulaDirtyData) =>
    commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, data, { onlyLocal: true });

  function finish(): void {
    running = false;
    done = covered;
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
      running = true;
      covered = owed;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = (command.params ?? {}) as { functionsExecutedState?: number };
      // Results are put into the cells within the same task.
      if (functionsExecutedState !== undefined) setTimeout(finish);
    }
  });

  return {
    owe() {
      owed += 1;
    },
    settle() {
      if (!hasFormulas()) done = owed;
      if (settled()) return Promise.resolve();
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, PATIENCE_MS);
        (dirty.size > 0 ? waitingForAnswers : waiting).add(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    },
    recalculateAll() {
      owed += 1;
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
