import type { JobOptions } from '../../excel/port';
import type { Steps } from '../../base/steps';
import type { Scheme } from '../../rules/scheme/scheme';
import type { SheetCells } from '../../trackers/grid/cells';
import type { Tracker } from '../../trackers/reading';
import { readTrackerInSteps } from '../../trackers/tracker';
import { type AwardChoice, readFor } from '../state/award-choice';
import { headerOptions } from '../state/header-options';
import type { Setup } from '../state/pane-state';
import { reckon } from '../state/reckoning';
import { sliced } from '../state/slices';
import { type Result, resultOf } from '../state/result';
import { drive } from './drive';

/**
 * Cells as a tracker of an award, and what its rows come to: nothing where they are no list or no award is chosen.
 * Undefined when cancelled.
 */
export async function reckonCells(
  cells: SheetCells,
  scheme: Scheme,
  { header, columns }: Pick<Setup, 'header' | 'columns'>,
  choice: AwardChoice | undefined,
  job: JobOptions,
): Promise<{ readonly tracker: Tracker; readonly result: Result | undefined } | undefined> {
  const total = cells.values.length;
  const inSlices = <T>(steps: Steps<T>, done = 0): Promise<T | undefined> => drive(sliced(steps, { done, total }), job);
  const ofAward = choice ? readFor(scheme, choice) : {};
  const options = { ...headerOptions(header), ...ofAward, chosen: columns };
  const tracker = await inSlices(readTrackerInSteps(cells, scheme.book, options));
  if (!tracker || tracker.kind === 'none' || !choice) return tracker && { tracker, result: undefined };
  const reckoning = await drive(reckon(scheme, tracker, choice), job);
  const result = reckoning && (await inSlices(resultOf(scheme, choice, reckoning, cells), total));
  return result && { tracker, result };
}
