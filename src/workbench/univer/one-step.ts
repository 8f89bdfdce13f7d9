import { IUndoRedoService } from '@univerjs/core';
import { type Grid, bookOf } from './grid';

/** Grids in which a step is being put together. */
const open = new WeakSet<object>();

/** Does several changes that one "undo" takes back. */
export function asOneStep<T>(grid: Grid, work: () => T): T {
  if (open.has(grid.injector)) return work();
  open.add(grid.injector);
  const step = grid.injector.get(IUndoRedoService).__tempBatchingUndoRedo(bookOf(grid).getUnitId());
  try {
    return work();
  } finally {
    step.dispose();
    open.delete(grid.injector);
  }
}
