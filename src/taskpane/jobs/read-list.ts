import type { SheetCells } from '../../excel/port';
import type { ExcelProblem } from '../../excel/problem';
import type { FactBook } from '../../facts/book';
import type { Tracker, TrackerOptions } from '../../trackers/reading';
import { readTrackerInSteps } from '../../trackers/tracker';
import { sliced } from '../state/slices';
import type { Context, Run } from './context';
import { drive } from './drive';

/** A sheet of the workbook and what it is to a book of facts. */
export interface ReadList {
  readonly cells: SheetCells;
  readonly tracker: Tracker;
}

/**
 * Reads another sheet than the pane's own as a list, in slices, such as a roster or the votes. The problem comes back; the run
 * goes on.
 */
export async function readList(
  { port }: Context,
  run: Run,
  sheet: string,
  book: FactBook,
  options: TrackerOptions = {},
): Promise<ReadList | ExcelProblem> {
  const read = await port.readSheet(sheet, run);
  if (!read.ok) return read.problem;
  const total = read.value.values.length;
  const steps = sliced(readTrackerInSteps(read.value, book, options), { done: total, total });
  const tracker = await drive(steps, run);
  return tracker ? { cells: read.value, tracker } : { kind: 'cancelled' };
}
