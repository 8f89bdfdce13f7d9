import type { SheetCells, SheetInfo } from '../../excel/port';
import { excelWords } from '../../messages/excel';
import { builtIns } from '../../rules/schemes/catalog';
import { findSchemeSheets, ownSources, sourceOfId } from './read-own';
import { noticeOf, refreshed, renamedNotice } from './refresh';
import { keepFingerprint } from './renamed';
import { ALL_ROWS } from '../state/filter';
import { lastingEdits } from '../state/head-edits';
import { EMPTY_SETUP, type Notice, type PaneState, type Setup } from '../state/pane-state';
import { glancesAt, proposeScheme } from '../state/propose';
import { sliced } from '../state/slices';
import { fromSetting, type Remembered, settingKey } from '../state/remembered';
import type { Context, Run } from './context';
import { drive } from './drive';
import { reckonSheet } from './reckon-sheet';
import { renamedTracker } from './renamed-tracker';

/**
 * Reads a sheet and reckons it. The same sheet keeps what the clerk settled for it; another one begins with what the
 * workbook remembers for such columns, else with proposals. A scheme that the clerk picked stays; one on a sheet is
 * read again as well. The tracker is known again under another name by what stands on it.
 *
 * @param name the sheet; the one that the clerk is looking at when not given
 */
export async function readSheet(context: Context, name?: string): Promise<void> {
  const { port, store } = context;
  const run = context.jobs.begin('reading');
  const sheets = await port.listSheets();
  if (!sheets.ok) return run.fail(sheets.problem);
  const active = name === undefined ? await port.activeSheet() : undefined;
  if (active && !active.ok) return run.fail(active.problem);
  const sheet = name ?? active?.value ?? '';
  store.set({ sheets: sheets.value });
  const { edits } = store.get();
  const read = await port.readSheet(sheet, { signal: run.signal, onProgress: run.progress });
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
      : await beginWith(context, run, before, sheet, read.value, schemeSheets);
  if (!beginning) return run.fail({ kind: 'cancelled' });
  const { setup = before.setup } = beginning;
  const fresh = await refreshed(port, setup, before.schemeCells, { signal: run.signal });
  if (run.signal.aborted) return run.fail({ kind: 'cancelled' });
  await keepFingerprint(context, fresh.setup.source);
  store.set({ ...beginning, editsRead: edits, schemeSheets, setup: fresh.setup, schemeCells: fresh.schemeCells });
  const remains = before.sheet === undefined ? unfinishedSheets(sheets.value) : [];
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

/** Sheets that bear the mark of a writing that was broken off, whatever language Excel spoke then. */
const unfinishedSheets = (sheets: readonly SheetInfo[]): readonly string[] =>
  sheets
    .map(({ name }) => name)
    .filter((name) => Object.values(excelWords).some(({ unfinished }) => name.startsWith(unfinished)));

/** The state in which another sheet begins; undefined when it was cancelled. */
async function beginWith(
  context: Context,
  run: Run,
  { setup, schemeBy, head }: PaneState,
  sheet: string,
  cells: SheetCells,
  schemeSheets: readonly string[],
): Promise<Partial<PaneState> | undefined> {
  const { port } = context;
  const picked = schemeBy === 'clerk' ? setup.source : undefined;
  const sources = picked ? [picked] : [...(await ownSources(port, schemeSheets, sheet)), ...builtIns];
  const look = sliced(glancesAt(cells, sources), { done: 0, total: cells.values.length });
  const glances = await drive(look, run.signal, run.progress);
  if (!glances) return undefined;
  const fingerprints = [...new Set(glances.map(({ tracker }) => tracker.fingerprint))];
  const settings = await Promise.all(fingerprints.map((fingerprint) => port.readSetting(settingKey(fingerprint))));
  const kept = settings.flatMap((setting) => (setting.ok && setting.value !== undefined ? [setting.value] : []));
  const remembered = kept.map(fromSetting).find((setting) => setting !== undefined);
  const recalled = remembered && (await setupFrom(context, remembered, picked));
  const notice: Notice | undefined =
    kept.length > 0 && !remembered ? { kind: 'setting-ignored', what: 'columns' } : recalled?.notice;
  const settled = recalled?.setup;
  return {
    sheet,
    cells,
    setup: settled ?? {
      ...EMPTY_SETUP,
      source: picked ?? proposeScheme(glances) ?? setup.source,
      readings: picked ? setup.readings : new Map(),
    },
    schemeBy: picked ? 'clerk' : settled ? 'memory' : 'proposal',
    head: lastingEdits(head),
    tracker: undefined,
    result: undefined,
    filter: ALL_ROWS,
    query: '',
    tab: 'check',
    ...(notice ? { notice } : {}),
  };
}

/** What the workbook remembers, unless it is not about the scheme that was picked; a notice where the scheme is gone. */
async function setupFrom(
  { port }: Context,
  { scheme, award, header, columns, readings }: Remembered,
  picked: Setup['source'],
): Promise<{ readonly setup?: Setup; readonly notice?: Notice | undefined }> {
  const settled = { award, header, columns, readings };
  if (picked) return picked.id === scheme ? { setup: { source: picked, ...settled } } : {};
  const read = await sourceOfId(port, scheme);
  if (!read.ok) return { notice: noticeOf(read.why) };
  return { setup: { source: read.value.source, ...settled }, notice: renamedNotice(read.value) };
}
