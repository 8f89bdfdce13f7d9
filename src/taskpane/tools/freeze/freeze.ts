import type { SheetFormulas, ValuesCopy } from '../../../excel/formula-values';
import { type Cell, cellsToFreeze, freezeBlocks, notReady } from '../../../formulas/freeze';
import { referenceOf } from '../../../formulas/references';
import { freezeWords } from '../../../messages/pane/recheck/freeze';
import { areaName, at } from '../../../sheets/plan/cells';
import type { Context } from '../../jobs/context';
import type { CreateFeature } from '../../jobs/feature';
import { readAllFormulas } from '../../jobs/read-formulas';
import { createStore, type Store } from '../../state/store';

/** A sheet with formulas that would become values. */
interface Freezable {
  readonly formulas: SheetFormulas;
  readonly cells: readonly Cell[];
}

interface FreezeState {
  /** Undefined until it was looked for. */
  readonly sheets: readonly Freezable[] | undefined;
  readonly picked: string | undefined;
  readonly trouble: 'waiting' | 'unknown-name' | undefined;
}

/** 冻结: a copy of a sheet with values in place of our formulas. */
export interface FreezeTool {
  readonly store: Store<FreezeState>;
  look(): Promise<void>;
  pick(sheet: string): void;
  freeze(): Promise<void>;
}

export const createFreeze: CreateFeature<FreezeTool> = (context) => {
  const store = createStore<FreezeState>({ sheets: undefined, picked: undefined, trouble: undefined });
  return {
    store,
    look: () => look(context, store),
    pick: (picked) => store.set({ picked, trouble: undefined }),
    freeze: () => freeze(context, store),
  };
};

async function look(context: Context, store: Store<FreezeState>): Promise<void> {
  const run = context.jobs.begin('reading');
  const all = await readAllFormulas(context, run);
  if (!all) return;
  const sheets = all
    .map((formulas): Freezable => ({ formulas, cells: cellsToFreeze(formulas) }))
    .filter(({ cells }) => cells.length > 0);
  run.end();
  const { place, sheet } = context.store.get();
  const active = place?.sheet ?? sheet;
  const picked = sheets.find(({ formulas }) => formulas.sheet === active) ?? sheets[0];
  store.set({ sheets, picked: picked?.formulas.sheet, trouble: undefined });
}

async function freeze({ port, store: pane, jobs }: Context, store: Store<FreezeState>): Promise<void> {
  const { picked } = store.get();
  if (picked === undefined) return;
  const words = freezeWords[pane.get().language];
  const run = jobs.begin('checking');
  const read = await port.readFormulas(picked, { signal: run.signal });
  if (!read.ok) return run.fail(read.problem);
  const cells = cellsToFreeze(read.value);
  const trouble = notReady(read.value, cells);
  if (trouble) {
    run.end();
    return store.set({ trouble });
  }
  const addresses = cells.map(({ row, column }) => at(row, column));
  const spills = await port.readSpills(picked, addresses, { signal: run.signal });
  if (!spills.ok) return run.fail(spills.problem);
  const blocks = freezeBlocks(read.value, cells, spills.value.map(sizeOf), words.error).map(onSheet);
  run.stage('writing');
  const copy = await port.copyAsValues({ sheet: picked, name: words.copyName(picked), blocks }, run);
  if (!copy.ok) return run.fail(copy.problem);
  pane.set({ written: [copy.value], writtenEdited: [] });
  run.end();
}

/** How large the area is that a formula spills over; undefined where it spills nothing. */
function sizeOf(address: string | undefined): { readonly rows: number; readonly columns: number } | undefined {
  const area = address === undefined ? undefined : referenceOf(address);
  return area && { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
}

/** A block of values by the address of its cells. */
function onSheet({ row, column, values }: ReturnType<typeof freezeBlocks>[number]): ValuesCopy['blocks'][number] {
  const [bottom, right] = [row + values.length - 1, column + (values[0]?.length ?? 1) - 1];
  return { address: areaName({ top: row, left: column, bottom, right }), values };
}
