import type { JsonValue, SheetCells } from '../../excel/port';
import type { SchemeSource } from '../../rules/schemes/source';
import { placeKey } from '../contest/state/place';
import { contestKey } from '../contest/state/setup-setting';
import type { Context } from './context';
import { fingerprintOf } from '../state/fingerprint';
import { scenariosKey } from './keep';
import { keepNotes } from './keep-notes';
import { areForeign, notesFrom, notesKey } from './notes';
import { ownId, ownSource, ROWS_LOOKED_AT, schemeSheets } from './own-scheme';

/** What says the same as the scheme that stood on a sheet which is gone: that sheet under another name. */
export interface Renamed {
  readonly sheet: string;
  readonly source: SchemeSource;
  readonly cells: SheetCells;
}

/**
 * Keeps what the tables of an own scheme say, by which its sheet is known again under another name. Notes of another
 * form stay until the clerk says something anew, and the clerk is told of them.
 */
export async function keepFingerprint(context: Context, source: SchemeSource | undefined): Promise<void> {
  if (!source?.own) return;
  const fingerprint = fingerprintOf(source.tables);
  const kept = await context.port.readSetting(notesKey(source.own.sheet));
  if (kept.ok && areForeign(kept.value))
    return context.store.set({ notice: { kind: 'setting-ignored', what: 'scheme' } });
  if (kept.ok && notesFrom(kept.value).fingerprint === fingerprint) return;
  await keepNotes(context, source.own.sheet, { fingerprint });
}

/**
 * The sheet of an own scheme that was renamed since: the only one of those that nothing is kept about whose tables say
 * what the missing sheet said when it was read last. What the workbook keeps about the scheme goes with it. Undefined
 * where none or more than one does: then nobody can tell.
 */
export async function findRenamed({ port }: Pick<Context, 'port'>, missing: string): Promise<Renamed | undefined> {
  const notes = await port.readSetting(notesKey(missing));
  const known = notes.ok ? notesFrom(notes.value) : undefined;
  const tops = await port.readTops(ROWS_LOOKED_AT);
  if (!known?.fingerprint || !tops.ok || tops.value.some(({ sheet }) => sheet === missing)) return undefined;
  const alike: Renamed[] = [];
  for (const sheet of schemeSheets(tops.value)) {
    const own = await port.readSetting(notesKey(sheet));
    if (!own.ok || own.value !== undefined) continue;
    const cells = await port.readSheet(sheet);
    const source = cells.ok ? ownSource(cells.value, known) : undefined;
    if (cells.ok && source && fingerprintOf(source.tables) === known.fingerprint)
      alike.push({ sheet, source, cells: cells.value });
  }
  const [found, ...others] = alike;
  if (!found || others.length > 0) return undefined;
  return (await moveSettings({ port }, missing, found.sheet)) ? found : undefined;
}

/**
 * Settings are kept under the name of the sheet, or the id that is made of it. The notes go last: as long as they are
 * at the old name, the sheet is found again and what is left follows.
 *
 * @returns whether all of them went
 */
async function moveSettings({ port }: Pick<Context, 'port'>, from: string, to: string): Promise<boolean> {
  const [before, after] = [ownId(from), ownId(to)];
  const keys = [
    [contestKey(before), contestKey(after)],
    [placeKey(before), placeKey(after)],
    [scenariosKey(before), scenariosKey(after)],
    [notesKey(from), notesKey(to)],
  ] as const;
  for (const [old, key] of keys) {
    const setting = await port.readSetting(old);
    if (!setting.ok) return false;
    if (setting.value === undefined) continue;
    // It was written as JSON, so it is JSON.
    const written = await port.writeSetting(key, JSON.parse(JSON.stringify(setting.value)) as JsonValue);
    if (!written.ok) return false;
    await port.removeSetting(old);
  }
  return true;
}
