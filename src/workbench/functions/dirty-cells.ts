import type { CellPosition } from './argument';
import { cellId } from './call-book';

/** Cells whose results have come and that the engine has not heard of yet, and who waits for all of them. */
export interface DirtyCells {
  mark(cell: CellPosition): void;
  forget(cell: CellPosition): void;
  clear(): void;
  /** Tells the listeners of all cells that are marked. */
  publish(): void;
  onDirty(listener: (cells: readonly CellPosition[]) => void): () => void;
  /** Answers are being waited for, or cells to be published. */
  isBusy(): boolean;
  /** Lets those go on who wait until nothing is left to do, where that is so. */
  settle(): void;
  whenSettled(): Promise<void>;
}

/** @param pending how many answers are being waited for */
export function createDirtyCells(pending: () => number): DirtyCells {
  const dirty = new Map<string, CellPosition>();
  const listeners = new Set<(cells: readonly CellPosition[]) => void>();
  let waiters: (() => void)[] = [];
  const isBusy = (): boolean => pending() > 0 || dirty.size > 0;
  function settle(): void {
    if (isBusy()) return;
    const done = waiters;
    waiters = [];
    for (const one of done) one();
  }
  return {
    mark: (cell) => void dirty.set(cellId(cell), cell),
    forget: (cell) => void dirty.delete(cellId(cell)),
    clear: () => dirty.clear(),
    publish() {
      const cells = [...dirty.values()];
      dirty.clear();
      if (cells.length > 0) for (const listener of listeners) listener(cells);
      settle();
    },
    onDirty(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isBusy,
    settle,
    whenSettled: () =>
      new Promise((resolve) => {
        waiters.push(resolve);
        settle();
      }),
  };
}
