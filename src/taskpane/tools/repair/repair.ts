import type { FormulaChange, SheetFormulas } from '../../../excel/formula-values';
import { type Repair, repairOf } from '../../../formulas/repair';
import { at } from '../../../sheets/plan/cells';
import type { Context } from '../../jobs/context';
import type { CreateFeature } from '../../jobs/feature';
import { formulasBack } from '../../jobs/formulas-back';
import { readAllFormulas } from '../../jobs/read-formulas';
import { selectCells } from '../../jobs/select-cells';
import { createStore, type Store } from '../../state/store';

export interface SheetRepair extends Repair {
  readonly sheet: string;
}

interface RepairState {
  /** Undefined until it was looked for. */
  readonly found: readonly SheetRepair[] | undefined;
  /** What was repaired and not taken back yet, and what takes it back sheet by sheet, the last first. */
  readonly done:
    { readonly written: number; readonly left: readonly string[]; readonly back: readonly SheetChanges[] } | undefined;
  /** Taken back, but for cells that were changed since. */
  readonly undone: { readonly cells: number; readonly left: readonly string[] } | undefined;
}

interface SheetChanges {
  readonly sheet: string;
  readonly changes: readonly FormulaChange[];
}

/** 修复: lists formulas that Excel did not know, and enters them again. */
export interface RepairTool {
  readonly store: Store<RepairState>;
  look(): Promise<void>;
  repair(): Promise<void>;
  undo(): Promise<void>;
  select(repair: SheetRepair): Promise<void>;
}

export const createRepair: CreateFeature<RepairTool> = (context) => {
  const store = createStore<RepairState>({ found: undefined, done: undefined, undone: undefined });
  return {
    store,
    look: () => look(context, store),
    repair: () => repair(context, store),
    undo: () => undo(context, store),
    select: ({ sheet, address }) => selectCells(context, sheet, address),
  };
};

async function look(context: Context, store: Store<RepairState>): Promise<void> {
  const run = context.jobs.begin('reading');
  const sheets = await readAllFormulas(context, run);
  if (!sheets) return;
  run.end();
  store.set({ found: sheets.flatMap(repairsOn), undone: undefined });
}

const repairsOn = ({ sheet, firstRow, firstColumn, values, formulas }: SheetFormulas): readonly SheetRepair[] =>
  formulas.flatMap((cells, row) =>
    cells.flatMap((was, column): readonly SheetRepair[] => {
      const value = values[row]?.[column];
      if (typeof was !== 'string' || !was.startsWith('=') || was === value) return [];
      const formula = repairOf(was, value);
      return formula === undefined ? [] : [{ sheet, address: at(firstRow + row, firstColumn + column), was, formula }];
    }),
  );

async function repair(context: Context, store: Store<RepairState>): Promise<void> {
  const { found, done: before } = store.get();
  if (!found) return;
  const run = context.jobs.begin('writing');
  let written = before?.written ?? 0;
  const left: string[] = [];
  const back = [...(before?.back ?? [])];
  const sheets = [...new Set(found.map((one) => one.sheet))];
  for (const [index, sheet] of sheets.entries()) {
    const changes = found.filter((one) => one.sheet === sheet);
    const report = await context.port.writeFormulas(sheet, changes);
    if (!report.ok) {
      // What is left can be repaired by another press.
      const rest = found.filter((one) => sheets.indexOf(one.sheet) >= index);
      store.set({ found: rest, ...(index > 0 ? { done: { written, left, back } } : {}) });
      return run.fail(report.problem);
    }
    written += report.value.written.length;
    left.push(...namedOn(sheet, report.value.left));
    const entered = changes.filter(({ address }) => report.value.written.includes(address));
    back.unshift({ sheet, changes: await formulasBack(context, run, sheet, entered) });
  }
  run.end();
  store.set({ found: undefined, done: { written, left, back }, undone: undefined });
}

async function undo({ port, jobs }: Context, store: Store<RepairState>): Promise<void> {
  const { done, undone: before } = store.get();
  if (!done) return;
  const run = jobs.begin('removing');
  let cells = before?.cells ?? 0;
  const left = [...(before?.left ?? [])];
  for (const [index, { sheet, changes }] of done.back.entries()) {
    const report = await port.writeFormulas(sheet, changes);
    if (!report.ok) {
      // What is left can be taken back by another press.
      const rest = { ...done, back: done.back.slice(index) };
      store.set({ done: rest, ...(index > 0 ? { undone: { cells, left } } : {}) });
      return run.fail(report.problem);
    }
    cells += report.value.written.length;
    left.push(...namedOn(sheet, report.value.left));
  }
  run.end();
  store.set({ found: undefined, done: undefined, undone: { cells, left } });
}

const namedOn = (sheet: string, addresses: readonly string[]): readonly string[] =>
  addresses.map((address) => `${sheet}!${address}`);
