import type { SheetCells, WorkbookPort } from '../../excel/port';
import { builtIns } from '../../rules/schemes/catalog';
import type { SchemeSource } from '../../rules/schemes/source';
import { ALL_ROWS } from '../state/filter';
import { lastingEdits } from '../state/head-edits';
import { EMPTY_SETUP, type Notice, type PaneState, type Setup } from '../state/pane-state';
import { type Glance, glancesAt, proposeScheme } from '../state/propose';
import { fromSetting, type Remembered, settingKey } from '../state/remembered';
import { isRulesSheet } from '../state/rules-sheet';
import { sliced } from '../state/slices';
import type { Context, Run } from './context';
import { drive } from './drive';
import { ownSources, readOwn, sourceOfId } from './read-own';
import { noticeOf, renamedNotice } from './refresh';

/** A sheet that the pane goes over to, as it was read, and the sheets of the workbook that hold schemes. */
interface Another {
  readonly sheet: string;
  readonly cells: SheetCells;
  readonly schemeSheets: readonly string[];
}

/**
 * The state in which another sheet begins: with what the workbook remembers for such columns, else with proposals.
 * Undefined when it was cancelled.
 */
export async function beginWith(
  context: Context,
  run: Run,
  { setup, schemeBy, head }: PaneState,
  { sheet, cells, schemeSheets }: Another,
): Promise<Partial<PaneState> | undefined> {
  const { port } = context;
  const picked = schemeBy === 'clerk' ? setup.source : undefined;
  const sources = picked ? [picked] : [...(await ownSources(port, schemeSheets, sheet)), ...builtIns];
  const look = sliced(glancesAt(cells, sources), { done: 0, total: cells.values.length });
  const glances = await drive(look, run);
  if (!glances) return undefined;
  const fingerprints = [...new Set(glances.map(({ tracker }) => tracker.fingerprint))];
  const settings = await Promise.all(fingerprints.map((fingerprint) => port.readSetting(settingKey(fingerprint))));
  const kept = settings.flatMap((setting) => (setting.ok && setting.value !== undefined ? [setting.value] : []));
  const remembered = kept.map(fromSetting).find((setting) => setting !== undefined);
  const recalled = remembered && (await setupFrom(context, remembered, picked));
  const notice: Notice | undefined =
    kept.length > 0 && !remembered ? { kind: 'setting-ignored', what: 'columns' } : recalled?.notice;
  const settled = recalled?.setup;
  const rules = picked || settled ? undefined : await rulesInFront(port, glances, { sheet, schemeSheets });
  return {
    sheet,
    cells,
    setup: settled ?? {
      ...EMPTY_SETUP,
      source: picked ?? rules ?? proposeScheme(glances) ?? setup.source,
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

/** The rules on the sheet itself, where it is one of rules: they are what the clerk has in front, not another office's. */
async function rulesInFront(
  port: WorkbookPort,
  glances: readonly Glance[],
  { sheet, schemeSheets }: Pick<Another, 'sheet' | 'schemeSheets'>,
): Promise<SchemeSource | undefined> {
  const seen = { schemeSheets, setup: EMPTY_SETUP };
  if (glances.length === 0 || !glances.every(({ tracker }) => isRulesSheet({ ...seen, tracker }))) return undefined;
  const read = await readOwn(port, sheet);
  return read.ok ? read.value.source : undefined;
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
