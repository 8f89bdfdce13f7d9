import type { Place } from '../../trackers/grid/place';
import { rowInRange } from '../state/addresses';
import type { Context } from './context';
import { readSheet } from './read-sheet';
import { selectCells } from './select-cells';

/** Selects a row of the tracker on its sheet, or the one cell of it that is given. */
export async function goToRow(context: Context, sheetRow: Place, cell?: string): Promise<void> {
  const { store } = context;
  const { tracker } = store.get();
  if (tracker?.kind !== 'list') return;
  await selectCells(context, tracker.sheet, cell ?? rowInRange(tracker.range, sheetRow));
  const { notice } = store.get();
  // It may have been renamed.
  if (notice?.kind === 'problem' && notice.problem.kind === 'sheetMissing') await readSheet(context, tracker.sheet);
}
