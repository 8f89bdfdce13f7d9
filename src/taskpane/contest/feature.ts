import { breathe } from '../jobs/drive';
import { readList } from '../jobs/read-list';
import type { Context } from '../jobs/context';
import type { JsonValue, SheetCells } from '../../excel/port';
import type { SchemeSource } from '../../rules/schemes/source';
import type { CreateFeature } from '../jobs/feature';
import { type ChosenReadings, schemeUnder } from '../state/scheme-choice';
import { createStore, type Store } from '../state/store';
import { isOurs } from './state/ours';
import { listBook, type Lists } from './state/lists';
import { type ContestPlace, FIRST_PLACE, fromPlaceSetting, placeKey, toPlaceSetting } from './state/place';
import { givableFacts } from './state/item-facts';
import { factsAsked } from './state/roster';
import { type AwardSetup, type ContestSetup, EMPTY_CONTEST, type ItemSetup, withAward, withItem } from './state/setup';
import { contestKey, fromContestSetting, toContestSetting } from './state/setup-setting';
import { contestView, type ContestView } from './state/view';

/** What 评先 knows: the sheets as read, what the clerk settled, and where the clerk is. */
export interface ContestState extends ContestPlace {
  /** The scheme under which the sheets were read; undefined before. */
  readonly source: SchemeSource | undefined;
  readonly cells: readonly SheetCells[];
  readonly lists: Lists;
  readonly setup: ContestSetup;
  /** The workbook keeps something that is not in the product's form. */
  readonly ignored: boolean;
}

export interface Contest {
  readonly store: Store<ContestState>;
  readonly context: Context;
  /** What comes of it under the readings that the pane has chosen; undefined until the sheets were read for that scheme. */
  view(source: SchemeSource | undefined, readings: ChosenReadings): ContestView | undefined;
  /** Reads every sheet that may be a list, and what the workbook keeps. */
  load(): Promise<void>;
  /** The clerk settles something: it is kept in the workbook. */
  settle(change: Partial<ContestSetup>): Promise<void>;
  settleAward(award: string, change: Partial<AwardSetup>): Promise<void>;
  settleItem(item: string, change: Partial<ItemSetup>): Promise<void>;
  /** The clerk goes somewhere else, or ticks other sheets: kept in the workbook too. */
  go(change: Partial<ContestPlace>): Promise<void>;
}

const INITIAL: ContestState = {
  source: undefined,
  cells: [],
  lists: new Map(),
  setup: EMPTY_CONTEST,
  ignored: false,
  ...FIRST_PLACE,
};

export const createContest: CreateFeature<Contest> = (context) => {
  const store = createStore(INITIAL);
  let kept: Promise<void> = Promise.resolve();
  const keep = (keyOf: (scheme: string) => string, setting: JsonValue): Promise<void> => {
    const id = store.get().source?.id;
    // One after another: the last that was settled is what the workbook keeps.
    kept = kept.then(async () => {
      if (id === undefined) return;
      const done = await context.port.writeSetting(keyOf(id), setting);
      if (!done.ok) context.store.set({ notice: { kind: 'setting-not-kept', problem: done.problem } });
    });
    return kept;
  };
  const settle = (change: Partial<ContestSetup>): Promise<void> => {
    const setup = { ...store.get().setup, ...change };
    store.set({ setup, ignored: false });
    return keep(contestKey, toContestSetting(setup));
  };
  let last: { readonly made: readonly unknown[]; readonly view: ContestView } | undefined;
  return {
    store,
    context,
    view(source, readings) {
      const { source: read, lists, setup } = store.get();
      if (!source || read?.id !== source.id || read.tables !== source.tables) return undefined;
      // Every part of the pane asks for the same view: it is reckoned once for what it is made from.
      const made = [source, readings, lists, setup];
      if (!last || made.some((part, index) => part !== last?.made[index]))
        last = { made, view: contestView(schemeUnder(source, readings), lists, setup) };
      return last.view;
    },
    load: () => load(context, store),
    settle,
    settleAward: (award, change) => settle(withAward(store.get().setup, award, change)),
    go(change) {
      store.set(change);
      return keep(placeKey, toPlaceSetting(store.get()));
    },
    settleItem: (item, change) => settle(withItem(store.get().setup, item, change)),
  };
};

async function load(context: Context, store: Store<ContestState>): Promise<void> {
  const { source } = context.store.get().setup;
  if (!source) return;
  const run = context.jobs.begin('reading');
  const sheets = await context.port.listSheets();
  if (!sheets.ok) return run.fail(sheets.problem);
  const scheme = schemeUnder(source, new Map());
  const book = listBook(scheme.book);
  const awardFacts = givableFacts(scheme, factsAsked(scheme.eligibility));
  const cells: SheetCells[] = [];
  const lists = new Map<string, Lists extends ReadonlyMap<string, infer List> ? List : never>();
  for (const { name, visible } of sheets.value) {
    if (!visible) continue;
    const read = await readList(context, run, name, book, { awardFacts });
    if (run.signal.aborted) return run.fail({ kind: 'cancelled' });
    if (!('cells' in read)) return run.fail(read);
    if (read.tracker.kind === 'none' || isOurs(read.cells)) continue;
    cells.push(read.cells);
    lists.set(name, read.tracker);
    await breathe();
  }
  const kept = await context.port.readSetting(contestKey(source.id));
  if (!kept.ok) return run.fail(kept.problem);
  const setup = kept.value === undefined ? EMPTY_CONTEST : fromContestSetting(kept.value);
  // Who read the sheets before in this pane stays where they are.
  const again = store.get().source?.id === source.id;
  const keptPlace = again ? undefined : await context.port.readSetting(placeKey(source.id));
  const place = keptPlace?.ok ? fromPlaceSetting(keptPlace.value) : undefined;
  store.set({
    source,
    cells,
    lists,
    setup: setup ?? EMPTY_CONTEST,
    ignored: setup === undefined || (keptPlace?.ok === true && keptPlace.value !== undefined && !place),
    ...(again ? {} : (place ?? FIRST_PLACE)),
  });
  run.end();
}
