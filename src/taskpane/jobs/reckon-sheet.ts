import { createBook } from '../../facts/book';
import { commonFacts } from '../../facts/vocabulary';
import { readTracker } from '../../trackers/tracker';
import { awardFactsOf } from '../state/award-choice';
import { filterAfter } from '../state/pane-state';
import { glanceAt } from '../state/propose';
import { reckon } from '../state/reckoning';
import type { HeaderChoice } from '../state/remembered';
import { resultOf } from '../state/result';
import { isBroken, schemeUnder } from '../state/scheme-choice';
import { breathe, drive } from './drive';
import type { Context, Run } from './context';

const headerOptions = (header: HeaderChoice | undefined) => ({
  ...(header ? { headerRow: header.row } : {}),
  ...(header?.rows === undefined ? {} : { headerRows: header.rows }),
  ...(header?.column === undefined ? {} : { headerColumn: header.column }),
});

/**
 * Reads the cells at hand as a tracker and reckons its rows, by what the clerk settled. Whatever is not settled yet
 * is proposed. Ends the run.
 */
export async function reckonSheet({ store }: Context, run: Run): Promise<void> {
  const { cells, setup } = store.get();
  const { source } = setup;
  if (!cells || !source) {
    // Even without a scheme the clerk is told what kind of sheet this is.
    const tracker = cells && readTracker(cells, createBook(commonFacts, []), headerOptions(setup.header));
    store.set({ tracker, result: undefined });
    return run.end();
  }
  run.stage('reckoning');
  await breathe();
  if (run.signal.aborted) return run.fail({ kind: 'cancelled' });
  const scheme = schemeUnder(source, setup.readings);
  if (isBroken(scheme)) {
    store.set({ tracker: readTracker(cells, scheme.book, headerOptions(setup.header)), result: undefined });
    return run.end();
  }
  const where = headerOptions(setup.header);
  const choice = setup.award ?? glanceAt(cells, scheme, where)?.fit?.choice;
  const awardFacts = choice ? { awardFacts: awardFactsOf(scheme, choice) } : {};
  const tracker = readTracker(cells, scheme.book, { ...where, ...awardFacts, chosen: setup.columns });
  if (tracker.kind === 'none' || !choice) {
    store.set({ tracker, result: undefined });
    return run.end();
  }
  const reckoning = await drive(reckon(scheme, tracker, choice), run.signal, run.progress);
  if (!reckoning) return run.fail({ kind: 'cancelled' });
  const result = resultOf(scheme, choice, reckoning, cells);
  store.set({ tracker, result, filter: filterAfter(store.get().filter, result) });
  return run.end();
}
