import { paneWords } from '../../messages/pane';
import { planAwardSheets } from '../../sheets/award-sheets';
import { awardLineOf } from '../../sheets/from-assessment';
import { slicedMap } from '../state/reckoning';
import { sameCells } from '../state/same-cells';
import { headOf } from '../state/sheet-head';
import { drive } from './drive';
import type { Context } from './context';
import { reckonSheet } from './reckon-sheet';

/**
 * Writes the award sheets from what the pane shows. When the tracker was changed since it was read, nothing is
 * written: it is reckoned anew and the clerk is told.
 */
export async function writeSheets(context: Context): Promise<void> {
  const { port, store, now } = context;
  const { result, cells, sheet, setup, language } = store.get();
  const { source } = setup;
  if (!result || !cells || sheet === undefined || !source) return;
  const run = context.jobs.begin('writing');
  const current = await port.readSheet(sheet, { signal: run.signal });
  if (!current.ok) return run.fail(current.problem);
  if (!sameCells(cells, current.value)) {
    store.set({ cells: current.value });
    await reckonSheet(context, run);
    store.set({ notice: { kind: 'tracker-changed' } });
    return;
  }
  const { reckoning, choice } = result;
  const { tracker, assessment } = reckoning;
  const lineAt = (index: number) => awardLineOf(assessment, tracker, index, language);
  const lines = await drive(slicedMap(tracker.rows.length, lineAt), run.signal, () => undefined);
  if (!lines) return run.fail({ kind: 'cancelled' });
  const head = headOf(source, reckoning, choice, cells, now(), paneWords[language].head);
  const plans = planAwardSheets(lines, head, language);
  const written = await port.writeSheets(plans, { signal: run.signal, onProgress: run.progress });
  if (!written.ok) return run.fail(written.problem);
  store.set({ written: written.value });
  run.end();
}

/** 撤回: removes exactly the sheets made last. */
export async function removeWritten(context: Context): Promise<void> {
  const { port, store } = context;
  const { written } = store.get();
  const run = context.jobs.begin('removing');
  const removed = await port.removeSheets(written);
  if (!removed.ok) return run.fail(removed.problem);
  run.end();
  store.set({ written: [], notice: { kind: 'removed', sheets: written.map(({ name }) => name) } });
}
