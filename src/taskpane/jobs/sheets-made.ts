import { fromSheetsSetting, type SheetsMade, SHEETS_MADE_KEY, toSheetsSetting } from '../state/sheets-made';
import type { Context } from './context';

/** Takes over which sheets this workbook makes; one that cannot be read is not, and the clerk is told. */
export async function recallSheetsMade({ port, store }: Context): Promise<void> {
  const before = store.get().over;
  const read = await port.readSetting(SHEETS_MADE_KEY);
  // Where Excel cannot be asked, the reading of the sheet says so already.
  if (!read.ok || read.value === undefined || store.get().over !== before) return;
  const over = fromSheetsSetting(read.value);
  store.set(over ? { over } : { notice: { kind: 'setting-ignored', what: 'sheets' } });
}

/** Takes which sheets to make, and keeps it in the workbook. */
export async function chooseSheetsMade({ port, store }: Context, over: SheetsMade): Promise<void> {
  store.set({ over });
  const kept = await port.writeSetting(SHEETS_MADE_KEY, toSheetsSetting(over));
  if (!kept.ok) store.set({ notice: { kind: 'setting-not-kept', problem: kept.problem } });
}
