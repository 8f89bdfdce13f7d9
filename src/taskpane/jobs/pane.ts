import type { MachineMemory } from '../../excel/machine-memory';
import type { WorkbookPort, WrittenSheet } from '../../excel/port';
import type { SchemeSource } from '../../rules/schemes/source';
import { createJobs, type Context } from './context';
import { goToRow } from './go-to-row';
import { listen } from './listen';
import { readSheet } from './read-sheet';
import { reckonSheet } from './reckon-sheet';
import { remember } from './remember';
import { removeWritten } from './remove-written';
import { selectCells } from './select-cells';
import { chooseSheetsMade } from './sheets-made';
import { writeSheets } from './write-sheets';
import { pickOwnScheme } from './pick-own';
import type { AwardChoice } from '../state/award-choice';
import { carriedTo } from '../state/carried';
import type { RowFilter } from '../state/filter';
import { type HeadEdits, lastingEdits } from '../state/head-edits';
import { initialState, type PaneState, type Setup, type Tab } from '../state/pane-state';
import type { HeaderChoice } from '../state/remembered';
import type { SheetsMade } from '../state/sheets-made';
import { createFeatures, type CreateFeature } from './feature';
import { createStore } from '../state/store';

const FIRST_RUN = 'first-run';

/** The pane without its looks: what it shows, and everything that a clerk can do with it. */
export interface Pane {
  getState(): PaneState;
  subscribe(listener: () => void): () => void;
  /** Reads the sheet that the clerk is looking at and listens to where they go; the result ends the listening. */
  open(): () => void;
  /** Reads the sheet again, or another one: the named, or the one that the clerk is looking at. */
  reread(): Promise<void>;
  pickSheet(name?: string): Promise<void>;
  pickScheme(source: SchemeSource): Promise<void>;
  /** Takes the tables on a sheet as the scheme. */
  pickOwnScheme(sheet: string): Promise<void>;
  pickAward(award: AwardChoice): Promise<void>;
  /** Undefined: as the pane finds it. */
  pickHeader(header: HeaderChoice | undefined): Promise<void>;
  /** Lets a column serve a fact (or be the amounts); undefined: none. */
  pickColumn(fact: string, column: number | undefined): Promise<void>;
  pickReading(id: string, reading: string): Promise<void>;
  /** What the clerk types for the heading of the sheets. */
  editHead(edits: HeadEdits): void;
  /** Which sheets to make beside 奖励明细. */
  pickSheetsMade(over: SheetsMade): Promise<void>;
  showTab(tab: Tab): void;
  showRows(filter: RowFilter): void;
  search(query: string): void;
  /** Selects a row of the tracker on its sheet, or the one cell of it that is to be mended. */
  goToRow(sheetRow: number, cell?: string): Promise<void>;
  goToSheet(sheet: WrittenSheet): Promise<void>;
  write(): Promise<void>;
  removeWritten(): Promise<void>;
  cancel(): void;
  /** The first run: its next card; no more of it, here and whenever the pane is opened on this machine. */
  nextCard(): void;
  endGuide(): void;
  dismiss(): void;
  /** What a tab or a tool keeps while the pane is open: made when first asked for, the same from then on. */
  feature<T>(create: CreateFeature<T>): T;
}

/** Whoever points at the column with the awards wants each row reckoned by it. */
const awardBy = (column: number | undefined, award: AwardChoice | undefined): Pick<Setup, 'award'> =>
  column !== undefined ? { award: { kind: 'column' } } : { award: award?.kind === 'column' ? undefined : award };

/**
 * @param now the clock, for the time in the stamp of the sheets
 * @param memory whether this machine has seen the first run; without one it is not shown
 */
export function createPane(port: WorkbookPort, now: () => Date = () => new Date(), memory?: MachineMemory): Pane {
  const guide = memory && !memory.isDone(FIRST_RUN) ? 0 : undefined;
  const store = createStore({ ...initialState(port.display()), guide });
  const context: Context = { port, store, now, jobs: createJobs(store) };

  /** The clerk settles something: it is reckoned anew and kept in the workbook. */
  const settle = async (change: Partial<Setup>): Promise<void> => {
    store.set({ setup: { ...store.get().setup, ...change }, ...(change.source ? { schemeBy: 'clerk' } : {}) });
    await reckonSheet(context, context.jobs.begin('reckoning'));
    await remember(context);
  };

  return {
    getState: store.get,
    subscribe: store.subscribe,
    open: () => listen(context),
    reread: () => readSheet(context, store.get().sheet),
    async pickSheet(name) {
      const { busy } = store.get();
      // What ends in new sheets is not broken off.
      if (!busy || busy.job === 'reading' || busy.job === 'reckoning') await readSheet(context, name);
    },
    pickScheme(source) {
      store.set({ schemeCells: undefined, head: lastingEdits(store.get().head) });
      return settle(carriedTo(source, store.get().setup));
    },
    pickOwnScheme: (name) => pickOwnScheme(context, name),
    pickAward: (award) => settle({ award }),
    pickHeader: (header) => settle({ header, columns: new Map() }),
    pickColumn(fact, column) {
      const { columns, award } = store.get().setup;
      const byColumn = fact === '奖项' ? awardBy(column, award) : {};
      return settle({ columns: new Map(columns).set(fact, column), ...byColumn });
    },
    pickReading: (id, reading) => settle({ readings: new Map(store.get().setup.readings).set(id, reading) }),
    editHead: (edits) => store.set({ head: { ...store.get().head, ...edits } }),
    pickSheetsMade: (over) => chooseSheetsMade(context, over),
    showTab: (tab) => store.set({ tab }),
    showRows: (filter) => store.set({ filter, query: '', tab: 'rows' }),
    search: (query) => store.set({ query }),
    goToRow: (sheetRow, cell) => goToRow(context, sheetRow, cell),
    goToSheet: ({ name }) => selectCells(context, name, 'A1'),
    write: () => writeSheets(context),
    removeWritten: () => removeWritten(context),
    cancel: () => context.jobs.cancel(),
    nextCard: () => store.set({ guide: (store.get().guide ?? 0) + 1 }),
    endGuide() {
      store.set({ guide: undefined });
      memory?.done(FIRST_RUN);
    },
    dismiss: () => store.set({ notice: undefined }),
    feature: createFeatures(context),
  };
}
