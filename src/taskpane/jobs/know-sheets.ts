import type { Context } from './context';
import { readSheet } from './read-sheet';

/**
 * Lists the sheets anew when the clerk goes to one that the pane does not know. Where the tracker's is gone meanwhile,
 * it is looked for under the other name.
 */
export async function knowSheets(context: Context, visited: string): Promise<void> {
  const { port, store } = context;
  const isKnown = (name: string): boolean => store.get().sheets.some((one) => one.name === name);
  const { sheet, cells } = store.get();
  if (store.get().busy || !cells || sheet === undefined || isKnown(visited)) return;
  const listed = await port.listSheets();
  if (!listed.ok || store.get().busy) return;
  store.set({ sheets: listed.value });
  if (!isKnown(sheet)) await readSheet(context, sheet);
}
