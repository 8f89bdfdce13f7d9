import { writePlans } from '../jobs/write-plans';
import { packPlans, withOrigins } from './again';
import type { Contest } from './feature';

/** Writes the sheets of the contest that the clerk chose, for all awards, unless a sheet it rests on was changed. */
export async function writePack({ context, store, load, view: viewUnder }: Contest): Promise<void> {
  const { setup, language, head: edits } = context.store.get();
  const { source, lists, cells, pack, setup: settled } = store.get();
  const view = viewUnder(setup.source, setup.readings);
  if (!source || !view) return;
  // The other lines of the heading are about one award each.
  const { title: _title, scheme: _scheme, documentNumber: _number, ...typed } = edits;
  const run = context.jobs.begin('checking');
  const writing = await writePlans(context, run, cells, () => {
    const plans = packPlans({ source, view, lists, cells }, pack, context.now(), language, typed);
    return Promise.resolve(withOrigins(plans, settled, view, typed, language));
  });
  if (writing !== 'changed') return;
  const { notice } = context.store.get();
  await load();
  if (notice) context.store.set({ notice });
}
