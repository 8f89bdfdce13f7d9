import type { SheetCells } from '../../excel/port';
import { builtIns } from '../../rules/schemes/catalog';
import { ALL_ROWS } from '../state/filter';
import { EMPTY_SETUP, type Notice, type PaneState, type Setup } from '../state/pane-state';
import { glancesAt, proposeScheme } from '../state/propose';
import { fromSetting, type Remembered, settingKey } from '../state/remembered';
import type { Context } from './context';
import { reckonSheet } from './reckon-sheet';

/**
 * Reads a sheet and reckons it. The same sheet keeps what the clerk settled for it; another one begins with what the
 * workbook remembers for such columns, else with proposals. A scheme that the clerk picked stays.
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
  const read = await port.readSheet(sheet, { signal: run.signal, onProgress: run.progress });
  if (run.signal.aborted) return run.fail({ kind: 'cancelled' });
  if (!read.ok) return run.fail(read.problem);
  const before = store.get();
  if (before.sheet === sheet && before.cells) store.set({ cells: read.value });
  else {
    const beginning = await beginWith(context, before, sheet, read.value);
    if (run.signal.aborted) return run.fail({ kind: 'cancelled' });
    store.set(beginning);
  }
  await reckonSheet(context, run);
}

/** The state in which another sheet begins. */
async function beginWith(
  { port }: Context,
  { setup, schemeBy }: PaneState,
  sheet: string,
  cells: SheetCells,
): Promise<Partial<PaneState>> {
  const picked = schemeBy === 'clerk' ? setup.source : undefined;
  const glances = glancesAt(cells, picked ? [picked] : builtIns);
  const fingerprints = [...new Set(glances.map(({ tracker }) => tracker.fingerprint))];
  const settings = await Promise.all(fingerprints.map((fingerprint) => port.readSetting(settingKey(fingerprint))));
  const kept = settings.flatMap((setting) => (setting.ok && setting.value !== undefined ? [setting.value] : []));
  const remembered = kept.map(fromSetting).find((setting) => setting !== undefined);
  const notice: Notice | undefined = kept.length > 0 && !remembered ? { kind: 'setting-ignored' } : undefined;
  const own = remembered && setupFrom(remembered, picked);
  return {
    sheet,
    cells,
    setup: own ?? {
      ...EMPTY_SETUP,
      source: picked ?? proposeScheme(glances) ?? setup.source,
      readings: picked ? setup.readings : new Map(),
    },
    schemeBy: picked ? 'clerk' : own ? 'memory' : 'proposal',
    tracker: undefined,
    result: undefined,
    filter: ALL_ROWS,
    query: '',
    tab: 'check',
    ...(notice ? { notice } : {}),
  };
}

/** What the workbook remembers, unless it is about a scheme that is not there or not the one picked. */
function setupFrom(remembered: Remembered, picked: Setup['source']): Setup | undefined {
  const source = builtIns.find(({ id }) => id === remembered.scheme);
  if (!source || (picked && picked.id !== source.id)) return undefined;
  const { award, header, columns, readings } = remembered;
  return { source, award, header, columns, readings };
}
