import type { FormulaPlace, FormulaWritten } from '../../../excel/formula-values';
import type { CreateFeature } from '../../jobs/feature';
import { readChanged, readSheet } from '../../jobs/read-sheet';
import { chosenScheme, unchanged } from '../../jobs/unchanged';
import { selectCells } from '../../jobs/select-cells';
import type { PaneState } from '../../state/pane-state';
import { createStore, type Store } from '../../state/store';
import { type Look, lookAt, NO_PICKS, type Picks, rowFor } from './look';

/** What became of the last press of a button. */
export type Said =
  | FormulaWritten
  | { readonly kind: 'removed' | 'changed'; readonly cell: string }
  | { readonly kind: 'cell-unread'; readonly typed: string };

export interface HelperState {
  readonly picks: Picks;
  readonly query: string;
  /** The formula entered last, which 撤回 takes out. */
  readonly inserted: FormulaPlace | undefined;
  readonly said: Said | undefined;
}

/** Builds a formula by picking, shows what it gives, and enters it in blank cells. */
export interface FormulaHelper {
  readonly store: Store<HelperState>;
  look(state: PaneState): Look;
  pick(change: Partial<Picks>): void;
  search(query: string): void;
  /** Takes the cell that is selected on the sheet. */
  useSelected(): void;
  insert(): Promise<void>;
  undo(): Promise<void>;
}

export const createFormulaHelper: CreateFeature<FormulaHelper> = (context) => {
  const { port, jobs } = context;
  const store = createStore<HelperState>({ picks: NO_PICKS, query: '', inserted: undefined, said: undefined });
  const look = lastKept();
  return {
    store,
    look: (state) => look(state, store.get().picks),
    pick: (change) => store.set({ picks: { ...store.get().picks, ...change }, said: undefined }),
    search: (query) => store.set({ query }),
    useSelected() {
      const { place, sheet } = context.store.get();
      const [cell] = place?.sheet === sheet ? (place?.address ?? '').split(':') : [];
      if (cell) store.set({ picks: { ...store.get().picks, cell }, said: undefined });
    },
    async insert() {
      const state = context.store.get();
      const ready = look(state, store.get().picks);
      if (ready.kind !== 'ready' || ready.preview.kind === 'refused') return;
      // Pressed twice: what was entered a moment ago is not entered again beside it.
      if (store.get().said?.kind === 'written') return;
      if (ready.fills === undefined) return store.set({ said: { kind: 'cell-unread', typed: ready.cell } });
      const [cell = ''] = ready.fills.split(':');
      const { sheet } = ready.material.tracker;
      const place: FormulaPlace = { sheet, cell, fills: ready.fills, formula: ready.built.formula };
      const run = jobs.begin('checking');
      // Where it goes, what it fills and what it was shown to give rest on what was read.
      const from = [...(state.cells ? [state.cells] : []), ...chosenScheme(state)];
      const found = await unchanged(context, run, from);
      if (found === 'changed') return readChanged(context, sheet);
      if (found === 'stopped') return;
      run.stage('writing');
      const written = await port.writeFormula(place);
      if (!written.ok) return run.fail(written.problem);
      run.end();
      if (written.value.kind !== 'written') return store.set({ said: written.value });
      store.set({ said: written.value, inserted: place, picks: { ...store.get().picks, cell: undefined } });
      await readSheet(context, sheet);
      // It stands beside the list, out of sight more often than not.
      await selectCells(context, sheet, cell);
    },
    async undo() {
      const { inserted } = store.get();
      if (!inserted) return;
      const run = jobs.begin('removing');
      const removed = await port.removeFormula(inserted);
      if (!removed.ok) return run.fail(removed.problem);
      run.end();
      store.set({ inserted: undefined, said: { kind: removed.value, cell: inserted.cell } });
      await readSheet(context, inserted.sheet);
    },
  };
};

/** What was looked at last is not reckoned again as long as nothing that it rests on has changed. */
function lastKept(): (state: PaneState, picks: Picks) => Look {
  let last: { readonly on: readonly unknown[]; readonly look: Look } | undefined;
  return (state, picks) => {
    const { setup, result, tracker, cells, schemeCells, language } = state;
    const on = [picks, setup, result, tracker, cells, schemeCells, language, rowFor(state, picks)];
    if (!last || last.on.some((one, index) => one !== on[index])) last = { on, look: lookAt(state, picks) };
    return last.look;
  };
}
