import { sameCells } from '../state/same-cells';
import { uncounted } from '../state/slices';
import type { Context, Run } from './context';
import { drive } from './drive';

/**
 * Finds the sheet of the tracker under another name, once none has the old one any more: the only sheet that holds the
 * very same cells. The pane takes it for the tracker from then on.
 *
 * @returns its new name; undefined where it is gone, was changed as well, or several are alike: then nobody can tell
 */
export async function renamedTracker({ port, store }: Context, run: Run): Promise<string | undefined> {
  const { sheet, cells, sheets } = store.get();
  if (!cells || sheets.some(({ name }) => name === sheet)) return undefined;
  const alike: string[] = [];
  for (const { name } of sheets) {
    const read = await port.readSheet(name, { signal: run.signal });
    if (read.ok && (await drive(uncounted(sameCells(cells, read.value)), run))) alike.push(name);
  }
  const [found, ...others] = alike;
  if (found === undefined || others.length > 0 || run.signal.aborted) return undefined;
  store.set({ sheet: found, cells: { ...cells, sheet: found } });
  return found;
}
