import { createBook, type FactBook } from '../../facts/book';
import type { Steps } from '../../base/steps';
import { commonFacts } from '../../facts/vocabulary';
import type { SheetCells } from '../../trackers/grid/cells';
import type { Tracker, TrackerOptions } from '../../trackers/reading';
import { readTrackerInSteps } from '../../trackers/tracker';
import { headerOptions } from '../state/header-options';
import { filterAfter } from '../state/pane-state';
import { glanceAt } from '../state/propose';
import { isRulesSheet } from '../state/rules-sheet';
import { sliced } from '../state/slices';
import { isBroken, schemeUnder } from '../state/scheme-choice';
import { breathe, drive } from './drive';
import type { Context, Run } from './context';
import { fittingSheets } from './fitting-sheets';
import { reckonCells } from './reckon-cells';

/**
 * Reads the cells at hand as a tracker and reckons its rows, by what the clerk settled. Whatever is not settled yet
 * is proposed. Ends the run.
 */
export async function reckonSheet(context: Context, run: Run): Promise<void> {
  const { store } = context;
  const { cells, setup } = store.get();
  const { source } = setup;
  const cancelled = (): void => run.fail({ kind: 'cancelled' });
  const total = cells?.values.length ?? 0;
  const inSlices = <T>(steps: Steps<T>, done = 0): Promise<T | undefined> => drive(sliced(steps, { done, total }), run);
  const read = (of: SheetCells, book: FactBook, options: TrackerOptions): Promise<Tracker | undefined> =>
    inSlices(readTrackerInSteps(of, book, options));
  if (!cells || !source) {
    // Even without a scheme the clerk is told what kind of sheet this is.
    const tracker = cells && (await read(cells, createBook(commonFacts, []), headerOptions(setup.header)));
    const fitting = cells ? await fittingSheets(context, run) : [];
    if (run.signal.aborted) return cancelled();
    store.set({ tracker, result: undefined, fitting });
    return run.end();
  }
  run.stage('reckoning');
  await breathe();
  if (run.signal.aborted) return cancelled();
  const scheme = schemeUnder(source, setup.readings);
  if (isBroken(scheme)) {
    const tracker = await read(cells, scheme.book, headerOptions(setup.header));
    if (!tracker) return cancelled();
    store.set({ tracker, result: undefined, fitting: [] });
    return run.end();
  }
  const where = headerOptions(setup.header);
  const choice = setup.award ?? (await inSlices(glanceAt(cells, scheme, where)))?.fit?.choice;
  if (run.signal.aborted) return cancelled();
  const reckoned = await reckonCells(cells, scheme, setup, choice, run);
  if (!reckoned) return cancelled();
  const { tracker } = reckoned;
  const result = isRulesSheet({ ...store.get(), tracker }) ? undefined : reckoned.result;
  const fitting = result ? [] : await fittingSheets(context, run);
  if (run.signal.aborted) return cancelled();
  store.set({ tracker, result, fitting, ...(result ? { filter: filterAfter(store.get().filter, result) } : {}) });
  return run.end();
}
