import type { Context } from './context';

/** 撤回: removes exactly the sheets made last. */
export async function removeWritten(context: Context): Promise<void> {
  const { port, store } = context;
  const { written } = store.get();
  const run = context.jobs.begin('removing');
  const removed = await port.removeSheets(written);
  if (!removed.ok) return run.fail(removed.problem);
  run.end();
  store.set({ written: [], notice: { kind: 'removed', sheets: written.map(({ name }) => name) } });
}
