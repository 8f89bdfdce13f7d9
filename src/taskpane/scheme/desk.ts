import { schemePaneWords } from '../../messages/pane/scheme';
import { planSchemeSheet } from '../../sheets/scheme-sheet';
import type { CreateFeature } from '../jobs/feature';
import { readChanged } from '../jobs/read-sheet';
import { remember } from '../jobs/remember';
import { writePlans } from '../jobs/write-plans';
import { selectCells } from '../jobs/select-cells';
import { keepNotes } from '../jobs/keep-notes';
import { pickOwnScheme } from '../jobs/pick-own';

/** What a clerk does with the scheme itself. */
export interface SchemeDesk {
  /** Selects a cell of an own scheme on its sheet. */
  select(cell: string): Promise<void>;
  /** Puts the tables of the scheme on a new sheet. */
  putOnSheet(): Promise<void>;
  /** Reads an own scheme again and reckons by it. */
  reread(): Promise<void>;
  /** Compares an own scheme with this built-in from now on; undefined: with none. */
  compareWith(id: string | undefined): Promise<void>;
}

export const createSchemeDesk: CreateFeature<SchemeDesk> = (context) => {
  const { store, jobs } = context;

  return {
    async select(cell) {
      const { own } = store.get().setup.source ?? {};
      if (own) await selectCells(context, own.sheet, cell);
    },
    async putOnSheet() {
      const { setup, language } = store.get();
      const { source } = setup;
      if (!source) return;
      const run = jobs.begin('checking');
      const name = schemePaneWords[language].put.sheetName(source.name);
      const plan = planSchemeSheet(name, source.tables, language);
      const writing = await writePlans(context, run, [], () => Promise.resolve([plan]));
      if (writing === 'changed') return readChanged(context, store.get().sheet);
      if (writing === 'stopped') return;
      const names = store.get().written.map((sheet) => sheet.name);
      store.set({ schemeSheets: [...store.get().schemeSheets, ...names] });
      for (const sheet of names) await keepNotes(context, sheet, { origin: source.id });
    },
    async reread() {
      const { own } = store.get().setup.source ?? {};
      if (!own) return;
      const { award, readings, columns, header } = store.get().setup;
      await pickOwnScheme(context, own.sheet, { award, readings, columns, header });
    },
    async compareWith(id) {
      const { source } = store.get().setup;
      if (!source?.own) return;
      await keepNotes(context, source.own.sheet, { origin: id });
      const { setup } = store.get();
      if (setup.source !== source) return;
      store.set({ setup: { ...setup, source: { ...source, own: { ...source.own, origin: id } } } });
      await remember(context);
    },
  };
};
