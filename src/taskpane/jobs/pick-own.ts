import type { Context } from './context';
import { reckonSheet } from './reckon-sheet';
import { remember } from './remember';
import { carriedTo } from '../state/carried';
import { lastingEdits } from '../state/head-edits';
import type { Setup } from '../state/pane-state';
import { readOwn } from './read-own';
import { noticeOf, renamedNotice } from './refresh';
import { keepFingerprint } from './renamed';

/**
 * The clerk takes the tables on a sheet as the scheme: they are read, the rows reckoned, and the choice kept.
 *
 * @param settled what stays settled when the same scheme is read again; by default as for any other scheme
 */
export async function pickOwnScheme(context: Context, sheet: string, settled?: Omit<Setup, 'source'>): Promise<void> {
  const { port, store } = context;
  const run = context.jobs.begin('reading');
  const read = await readOwn(port, sheet, { signal: run.signal });
  if (run.signal.aborted) return run.fail({ kind: 'cancelled' });
  if (!read.ok) {
    run.end();
    store.set({ notice: noticeOf(read.why) });
    return;
  }
  const { source, cells } = read.value;
  await keepFingerprint(context, source);
  const { setup, head, written } = store.get();
  const again = setup.source?.own?.sheet === sheet;
  store.set({
    setup: settled ? { ...settled, source } : carriedTo(source, setup),
    schemeCells: cells,
    schemeBy: 'clerk',
    head: again ? head : lastingEdits(head),
    // The sheet is the clerk's from now on: 撤回 must not take it away.
    written: written.filter(({ name }) => name !== sheet),
  });
  await reckonSheet(context, run);
  await remember(context);
  const notice = renamedNotice(read.value);
  if (notice) store.set({ notice });
}
