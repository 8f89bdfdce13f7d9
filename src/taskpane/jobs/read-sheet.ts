import type { PaneState } from '../state/pane-state';
import { meantBy } from '../state/tracker-sheets';
import { isUnfinished } from '../state/unfinished';
import { beginWith } from './begin-with';
import type { Context } from './context';
import { findAwardSheets } from './award-sheets';
import { findSchemeSheets } from './read-own';
import { reckonSheet } from './reckon-sheet';
import { refreshed } from './refresh';
import { keepFingerprint } from './renamed';
import { renamedTracker } from './renamed-tracker';

/**
 * Reads a sheet and reckons it. The same sheet keeps what the clerk settled for it; another one begins with what the
 * workbook remembers for such columns, else with proposals. A scheme that the clerk picked stays; one on a sheet is
 * read again as well. The tracker is known again under another name by what stands on it.
 *
 * @param name the sheet; when not given the one that the clerk is looking at, or the tracker that it was made from
 */
export async function readSheet(context: Context, name?: string): Promise<void> {
  const { port, store } = context;
  const run = context.jobs.begin('reading');
  const [sheets, made] = await Promise.all([port.listSheets(), findAwardSheets(port, store.get().made)]);
  if (!sheets.ok) return run.fail(sheets.problem);
  const active = name === undefined ? await port.activeSheet() : undefined;
  if (active && !active.ok) return run.fail(active.problem);
  const sheet = name ?? meantBy(active?.value ?? '', { sheets: sheets.value, made });
  store.set({ sheets: sheets.value, made });
  const { edits } = store.get();
  const read = await port.readSheet(sheet, run);
  if (run.signal.aborted) return run.fail({ kind: 'cancelled' });
  if (!read.ok) {
    const gone = read.problem.kind === 'sheetMissing' && sheet === store.get().sheet;
    const renamed = gone ? await renamedTracker(context, run) : undefined;
    if (renamed === undefined) return run.fail(read.problem);
    await readSheet(context, renamed);
    return store.set({ notice: { kind: 'tracker-renamed', from: sheet, to: renamed } });
  }
  const before = store.get();
  const schemeSheets = await findSchemeSheets(port, before.schemeSheets);
  const beginning: Partial<PaneState> | undefined =
    before.sheet === sheet && before.cells
      ? { cells: read.value }
      : await beginWith(context, run, before, { sheet, cells: read.value, schemeSheets });
  if (!beginning) return run.fail({ kind: 'cancelled' });
  const { setup = before.setup } = beginning;
  const fresh = await refreshed(port, setup, before.schemeCells, { signal: run.signal });
  if (run.signal.aborted) return run.fail({ kind: 'cancelled' });
  await keepFingerprint(context, fresh.setup.source);
  store.set({ ...beginning, editsRead: edits, schemeSheets, setup: fresh.setup, schemeCells: fresh.schemeCells });
  const remains = before.sheet === undefined ? sheets.value.map(({ name: one }) => one).filter(isUnfinished) : [];
  if (remains.length > 0) store.set({ notice: { kind: 'unfinished', sheets: remains } });
  else if (fresh.notice) store.set({ notice: fresh.notice });
  await reckonSheet(context, run);
}

/** Reads a sheet again that was changed before something could be written; the clerk is still told so. */
export async function readChanged(context: Context, name: string | undefined): Promise<void> {
  const { notice } = context.store.get();
  await readSheet(context, name);
  if (notice) context.store.set({ notice });
}
