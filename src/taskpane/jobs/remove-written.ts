import type { Context } from './context';

/** 撤回: removes exactly the sheets made last; where somebody worked on them since, only when pressed again. */
export async function removeWritten(context: Context): Promise<void> {
  const { port, store } = context;
  const { written, writtenEdited, notice, place, cells } = store.get();
  const edited = writtenEdited.filter((sheet) => written.some(({ name }) => name === sheet));
  if (edited.length > 0 && notice?.kind !== 'made-edited')
    return store.set({ notice: { kind: 'made-edited', sheets: edited } });
  const run = context.jobs.begin('removing');
  // From a sheet that goes away the clerk comes back to the tracker, not to whatever sheet lies beside it.
  if (cells && written.some(({ name }) => name === place?.sheet)) await port.select(cells.sheet, 'A1');
  const removed = await port.removeSheets(written);
  if (!removed.ok) return run.fail(removed.problem);
  run.end();
  store.set({ written: [], writtenEdited: [], notice: { kind: 'removed', sheets: written.map(({ name }) => name) } });
}
