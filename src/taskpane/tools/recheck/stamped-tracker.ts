import type { SheetCells } from '../../../excel/port';
import type { Stamp } from '../../../sheets/stamp/stamp';
import type { Context, Run } from '../../jobs/context';
import type { RecheckProblem } from './recheck';

/**
 * The tracker that a sheet was made from. Where no sheet has its name any more, the one that is chosen as 台账 stands in
 * for it: the clerk knows what he renamed. Undefined when the job failed or was cancelled, which the run then has told.
 */
export async function readStampedTracker(
  { port, store }: Context,
  run: Run,
  { trackerSheet }: Stamp,
): Promise<SheetCells | RecheckProblem | undefined> {
  const read = await port.readSheet(trackerSheet, run);
  if (read.ok) return read.value;
  if (read.problem.kind !== 'sheetMissing') return void run.fail(read.problem);
  const chosen = store.get().cells?.sheet;
  const gone: RecheckProblem = { kind: 'tracker-gone', sheet: trackerSheet };
  if (chosen === undefined || chosen === trackerSheet) return gone;
  const other = await port.readSheet(chosen, run);
  if (other.ok) return other.value;
  return other.problem.kind === 'sheetMissing' ? gone : void run.fail(other.problem);
}
