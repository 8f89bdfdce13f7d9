import { paneWords } from '../../messages/pane/pane';
import { planAwardSheetsInSteps } from '../../sheets/money/award-sheets';
import { awardLinesOf } from '../../sheets/money/from-assessment';
import { limitLinesOf } from '../../sheets/money/limits';
import { keepDocument } from './keep-notes';
import { slicedMap, uncounted } from '../state/slices';
import { headOf } from '../state/sheet-head';
import type { Context } from './context';
import { drive } from './drive';
import { readChanged } from './read-sheet';
import { writePlans } from './write-plans';

/**
 * Writes the award sheets from what the pane shows. When the tracker was changed since it was read, nothing is
 * written: it is reckoned anew and the clerk is told.
 */
export async function writeSheets(context: Context): Promise<void> {
  const { store, now } = context;
  const { result, cells, sheet, setup, head: edits, over, language } = store.get();
  const { source } = setup;
  if (!result || !cells || sheet === undefined || !source) return;
  const { reckoning, choice } = result;
  const { tracker, assessment } = reckoning;
  const run = context.jobs.begin('checking');
  const writing = await writePlans(context, run, [cells], async () => {
    const lineAt = awardLinesOf(assessment, tracker, language);
    run.stage('reckoning');
    const lines = await drive(slicedMap(tracker.rows.length, lineAt), run);
    const { columns } = setup;
    const head = headOf({ source, reckoning, choice, columns, cells, now: now() }, paneWords[language].head);
    const limits = limitLinesOf(assessment, tracker, language);
    if (!lines) return undefined;
    run.stage('laying');
    const steps = planAwardSheetsInSteps([...lines, ...limits], { ...head, ...edits }, language, over);
    return drive(uncounted(steps), run);
  });
  if (writing === 'written') {
    const { made, written } = store.get();
    store.set({ made: [...made, ...written.map(({ name }) => ({ name, tracker: tracker.sheet }))] });
    if (source.own) await keepDocument(context, source.own.sheet, edits);
  }
  if (writing === 'changed') await readChanged(context, sheet);
}
