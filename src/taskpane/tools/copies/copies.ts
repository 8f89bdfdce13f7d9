import type { FormulaChange } from '../../../excel/formula-values';
import { copiesWords } from '../../../messages/pane/tools/copies';
import { at, columnName } from '../../../sheets/plan/cells';
import type { Context } from '../../jobs/context';
import type { CreateFeature } from '../../jobs/feature';
import { formulasBack } from '../../jobs/formulas-back';
import { selectCells } from '../../jobs/select-cells';
import { createStore, type Store } from '../../state/store';
import { findUnchecked, type Unchecked } from './find';

interface CopiesState {
  /** Undefined until it was looked for. */
  readonly found: readonly Unchecked[] | undefined;
  /** Place in the list. */
  readonly chosen: number | undefined;
  /** What was entered last, for 撤回. */
  readonly entered:
    | {
        readonly sheet: string;
        readonly place: string;
        readonly old: string;
        readonly changes: readonly FormulaChange[];
      }
    | undefined;
  readonly said:
    | { readonly kind: 'changed' | 'undone' }
    | { readonly kind: 'left'; readonly cells: readonly string[]; readonly others: boolean }
    | undefined;
}

/** 未查同稿: finds formulas that look at one row where the scheme looks at all, and offers the one that does. */
export interface CopiesTool {
  readonly store: Store<CopiesState>;
  look(): Promise<void>;
  choose(index: number): Promise<void>;
  convert(): Promise<void>;
  undo(): Promise<void>;
}

export const createCopies: CreateFeature<CopiesTool> = (context) => {
  const store = createStore<CopiesState>({ found: undefined, chosen: undefined, entered: undefined, said: undefined });
  return {
    store,
    async look() {
      const run = context.jobs.begin('reading');
      const found = await findUnchecked(context, run);
      if (!found) return;
      run.end();
      store.set({ found, chosen: found.length === 1 ? 0 : undefined, said: undefined });
    },
    async choose(index) {
      store.set({ chosen: index, said: undefined });
      const one = store.get().found?.[index];
      if (one) await selectCells(context, one.sheet, one.range);
    },
    convert: () => convert(context, store),
    undo: () => undo(context, store),
  };
};

/** Enters the table form of the chosen stretch, if the workbook still is what was shown. */
async function convert(context: Context, store: Store<CopiesState>): Promise<void> {
  const { found, chosen } = store.get();
  const one = found?.[chosen ?? -1];
  if (!one?.place) return;
  const run = context.jobs.begin('checking');
  const now = await findUnchecked(context, run);
  if (!now) return;
  const same = now.find((other) => other.sheet === one.sheet && other.range === one.range);
  if (!same || JSON.stringify(same.place) !== JSON.stringify(one.place)) {
    run.end();
    store.set({ found: now, chosen: undefined, said: { kind: 'changed' } });
    return;
  }
  const { form, column } = one.place;
  const place = at(form.first, column);
  const words = copiesWords[context.store.get().language];
  const changes: readonly FormulaChange[] = [
    { address: at(form.head, column), was: '', formula: words.head },
    { address: place, was: '', formula: form.formula },
  ];
  run.stage('writing');
  const report = await context.port.writeFormulas(one.sheet, changes);
  if (!report.ok) return run.fail(report.problem);
  const written = changes.filter(({ address }) => report.value.written.includes(address));
  const back = await formulasBack(context, run, one.sheet, written);
  run.end();
  const old = columnName(one.filled.column);
  store.set({
    found: undefined,
    chosen: undefined,
    entered: { sheet: one.sheet, place, old, changes: back },
    said: undefined,
  });
  await selectCells(context, one.sheet, place);
}

/** Takes back what was entered last, but for cells that hold something else by now. */
async function undo({ port, jobs }: Context, store: Store<CopiesState>): Promise<void> {
  const { entered } = store.get();
  if (!entered) return;
  const run = jobs.begin('removing');
  const report = await port.writeFormulas(entered.sheet, entered.changes);
  if (!report.ok) return run.fail(report.problem);
  run.end();
  const { left, written } = report.value;
  const others = written.length > 0;
  store.set({
    entered: undefined,
    said: left.length > 0 ? { kind: 'left', cells: left, others } : { kind: 'undone' },
  });
}
