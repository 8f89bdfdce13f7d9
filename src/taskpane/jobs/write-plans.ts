import type { SheetCells } from '../../excel/port';
import type { SheetPlan } from '../../sheets/plan/plan';
import { uncounted } from '../state/slices';
import type { Context, Run } from './context';
import { drive } from './drive';
import { stampPlansInSteps } from './stamp-plans';
import { chosenScheme, unchanged } from './unchanged';

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
  context: Context,
  run: Run,
  from: readonly SheetCells[],
  plans: () => Promise<readonly SheetPlan[] | undefined>,
  scheme: readonly SheetCells[] = chosenScheme(context.store.get()),
): Promise<Writing> {
  const stop = (problem: Parameters<Run['fail']>[0]): Writing => {
    run.fail(problem);
    return 'stopped';
  };
  const { port, store, now } = context;
  const found = await unchanged(context, run, [...from, ...scheme]);
  if (found !== 'same') return found;
  run.stage('laying');
  const made = await plans();
  if (!made || run.signal.aborted) return stop({ kind: 'cancelled' });
  const stamped = await drive(uncounted(stampPlansInSteps(made, from, store.get(), now())), run);
  if (!stamped) return stop({ kind: 'cancelled' });
  run.stage('writing');
  const written = await port.writeSheets(stamped, run);
  if (!written.ok) return stop(written.problem);
  store.set({ written: written.value, writtenEdited: [] });
  run.end();
  return 'written';
}
