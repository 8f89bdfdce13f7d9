import { paneWords } from '../../messages/pane';
import { contestWords } from '../../messages/pane-contest';
import { writePlans } from '../jobs/write-plans';
import type { Contest } from './feature';
import { contestHead, contestYear } from './state/head';
import { planPack } from './state/pack';

/** Writes the sheets of the contest that the clerk chose, for all awards, unless a sheet it rests on was changed. */
export async function writePack({ context, store, load, view: viewUnder }: Contest): Promise<void> {
  const { setup, language, head: edits } = context.store.get();
  const { source, lists, cells, pack } = store.get();
  const view = viewUnder(setup.source, setup.readings);
  if (!source || !view) return;
  const words = contestWords[language].pack;
  const year = contestYear(cells, lists);
  const { items } = contestWords[language];
  const listed = view.items.filter((item) => item.listed).map(({ item }) => item);
  const headWords = {
    title: paneWords[language].head.title,
    contests: view.awards.length > 0 ? words.contests : items.title(listed),
  };
  const run = context.jobs.begin('writing');
  const writing = await writePlans(context, run, cells, () =>
    Promise.resolve(
      planPack({
        view,
        kinds: pack,
        head: (award) => {
          const head = contestHead(source, view, lists, award, year, context.now(), headWords);
          const { title: _title, scheme: _scheme, documentNumber: _number, ...lasting } = edits;
          return { ...head, ...lasting, ...(head.approvedBy ? { approvedBy: head.approvedBy } : {}) };
        },
        year: year === undefined ? '' : String(year),
        language,
        words,
      }),
    ),
  );
  if (writing !== 'changed') return;
  const { notice } = context.store.get();
  await load();
  if (notice) context.store.set({ notice });
}
