import type { SheetCells } from '../../excel/port';
import type { PaneState } from '../state/pane-state';
import { uncounted } from '../state/slices';
import { sameCells } from '../state/same-cells';
import type { Context, Run } from './context';
import { drive } from './drive';
import { readSheet } from './read-sheet';

/**
 * Whether sheets still hold what was read of them; asked right before something that rests on them is written. Where
 * one was changed the clerk is told, and the caller reads again. Ends the run unless all are the same.
 *
 * @returns 'stopped' where Excel does not answer or the clerk cancelled, as the run has told
 */
export async function unchanged(
  context: Context,
  run: Run,
  sheets: readonly SheetCells[],
): Promise<'same' | 'changed' | 'stopped'> {
  const { port, store } = context;
  for (const cells of sheets) {
    const current = await port.readSheet(cells.sheet, { signal: run.signal });
    const same = current.ok && (await drive(uncounted(sameCells(cells, current.value)), run));
    if (!current.ok || same === undefined) {
      run.fail(current.ok ? { kind: 'cancelled' } : current.problem);
      const gone = !current.ok && current.problem.kind === 'sheetMissing' && cells.sheet === store.get().sheet;
      // It may have been renamed.
      if (gone) await readSheet(context, cells.sheet);
      return 'stopped';
    }
    if (same) continue;
    run.end();
    store.set({ notice: { kind: 'tracker-changed' } });
    return 'changed';
  }
  return 'same';
}

/** The sheet of the own scheme that is chosen in the pane, as it was read. */
export const chosenScheme = ({ schemeCells }: PaneState): readonly SheetCells[] => (schemeCells ? [schemeCells] : []);
