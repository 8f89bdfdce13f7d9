import type { SheetCells } from '../../excel/port';
import type { SheetPlan } from '../../sheets/plan/plan';
import type { PaneState } from '../state/pane-state';
import { uncounted } from '../state/reckoning';
import { sameCells } from '../state/same-cells';
import type { Context, Run } from './context';
import { drive } from './drive';
import { stampPlansInSteps } from './stamp-plans';

/** What a job learned when it was to write. */
export type Writing = 'written' | 'stopped' | 'changed';

/**
 * Writes plans as new sheets, unless a sheet that they were made from was changed since it was read, that of an own
 * scheme among them: then nothing is written, the clerk is told, and the caller reads again. Ends the run.
 *
 * @param from the sheets as they were read
 * @param plans made only once it is certain that they hold; undefined when cancelled meanwhile
 * @param scheme the sheet of the own scheme as it was read, where it is not the one that is chosen in the pane
 */
export async function writePlans(
  { port, store, now }: Context,
  run: Run,
  from: readonly SheetCells[],
  plans: () => Promise<readonly SheetPlan[] | undefined>,
  scheme: readonly SheetCells[] = chosenScheme(store.get()),
): Promise<Writing> {
  const stop = (problem: Parameters<Run['fail']>[0]): Writing => {
    run.fail(problem);
    return 'stopped';
  };
  for (const cells of [...from, ...scheme]) {
    const current = await port.readSheet(cells.sheet, { signal: run.signal });
    if (!current.ok) return stop(current.problem);
    const same = await drive(uncounted(sameCells(cells, current.value)), run.signal, run.progress);
    if (same === undefined) return stop({ kind: 'cancelled' });
    if (same) continue;
    run.end();
    store.set({ notice: { kind: 'tracker-changed' } });
    return 'changed';
  }
  const made = await plans();
  if (!made || run.signal.aborted) return stop({ kind: 'cancelled' });
  const stamped = await drive(uncounted(stampPlansInSteps(made, from, store.get(), now())), run.signal, run.progress);
  if (!stamped) return stop({ kind: 'cancelled' });
  run.stage('writing');
  const written = await port.writeSheets(stamped, { signal: run.signal, onProgress: run.progress });
  if (!written.ok) return stop(written.problem);
  store.set({ written: written.value });
  run.end();
  return 'written';
}

const chosenScheme = ({ schemeCells }: PaneState): readonly SheetCells[] => (schemeCells ? [schemeCells] : []);
