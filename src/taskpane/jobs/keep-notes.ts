import type { Context } from './context';
import type { HeadEdits } from '../state/head-edits';
import { notesFrom, notesKey, notesSetting, type SchemeNotes } from './notes';

/** Keeps something about the scheme on a sheet in the workbook, beside what is kept already. */
export async function keepNotes({ port, store }: Context, sheet: string, change: Partial<SchemeNotes>): Promise<void> {
  const setting = await port.readSetting(notesKey(sheet));
  // What could not be read is not written over.
  const kept = setting.ok
    ? await port.writeSetting(notesKey(sheet), notesSetting({ ...notesFrom(setting.value), ...change }))
    : setting;
  if (!kept.ok) store.set({ notice: { kind: 'setting-not-kept', problem: kept.problem } });
}

/** What the clerk typed about the document of an own scheme: typed once, it stands on later sheets too. */
export async function keepDocument(context: Context, sheet: string, edits: HeadEdits): Promise<void> {
  const { scheme, office, documentNumber } = edits;
  if (scheme === undefined && office === undefined && documentNumber === undefined) return;
  await keepNotes(context, sheet, {
    ...(scheme === undefined ? {} : { title: scheme }),
    ...(office === undefined ? {} : { office }),
    ...(documentNumber === undefined ? {} : { number: documentNumber }),
  });
}
