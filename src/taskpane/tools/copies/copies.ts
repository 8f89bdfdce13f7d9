import type { FormulaChange, SheetFormulas } from '../../../excel/formula-values';
import type { SheetCells } from '../../../excel/port';
import { type FilledDown, filledDown } from '../../../formulas/fill-down';
import {
  freeColumn,
  looksAcross,
  type TableForm,
  tableForm,
  type TableFormOutcome,
} from '../../../formulas/table-form';
import { copiesWords } from '../../../messages/pane/tools/copies';
import { sheetNameOf } from '../../../formulas/references';
import type { SchemeArgument } from '../../../formulas/single-rows';
import type { Scheme } from '../../../rules/scheme/scheme';
import { builtInNamed } from '../../../rules/schemes/catalog';
import type { SchemeSource } from '../../../rules/schemes/source';
import { areaName, at, columnName } from '../../../sheets/plan/cells';
import { readTracker } from '../../../trackers/tracker';
import type { CreateFeature } from '../../jobs/feature';
import { formulasBack } from '../../jobs/formulas-back';
import { readAllFormulas } from '../../jobs/read-formulas';
import { selectCells } from '../../jobs/select-cells';
import type { Context, Run } from '../../jobs/context';
import { notesFrom } from '../../jobs/notes';
import { ownSource } from '../../jobs/own-scheme';
import { awardFactsOf } from '../../state/award-choice';
import { schemeUnder } from '../../state/scheme-choice';
import { createStore, type Store } from '../../state/store';

/** One stretch of single-row formulas. */
export interface Unchecked {
  readonly sheet: string;
  /** In A1 form. */
  readonly range: string;
  readonly filled: FilledDown;
  readonly outcome: TableFormOutcome;
  /** The cell for the formula over the whole table; undefined where there is none. */
  readonly place: { readonly form: TableForm; readonly column: number } | undefined;
}

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

export const placeOf = ({ place }: Unchecked): string | undefined => place && at(place.form.first, place.column);

export const createCopies: CreateFeature<CopiesTool> = (context) => {
  const { port, store: pane, jobs } = context;
  const store = createStore<CopiesState>({ found: undefined, chosen: undefined, entered: undefined, said: undefined });

  const search = async (run: Run): Promise<readonly Unchecked[] | undefined> => {
    const sheets = await readAllFormulas(context, run);
    if (!sheets) return undefined;
    const found: Unchecked[] = [];
    for (const formulas of sheets) {
      for (const filled of filledDown(formulas.formulas, formulas.firstRow, formulas.firstColumn)) {
        const source = await schemeOf(context, run, filled.row.scheme, formulas.sheet);
        const scheme = source && schemeUnder(source, new Map());
        if (!scheme || !looksAcross(scheme, filled.row.award)) continue;
        const cells = await port.readSheet(formulas.sheet, { signal: run.signal });
        if (!cells.ok) return void run.fail(cells.problem);
        found.push(uncheckedOf(filled, scheme, formulas, cells.value));
      }
    }
    return found;
  };

  return {
    store,
    async look() {
      const run = jobs.begin('reading');
      const found = await search(run);
      if (!found) return;
      run.end();
      store.set({ found, chosen: found.length === 1 ? 0 : undefined, said: undefined });
    },
    async choose(index) {
      store.set({ chosen: index, said: undefined });
      const one = store.get().found?.[index];
      if (one) await selectCells(context, one.sheet, one.range);
    },
    async convert() {
      const { found, chosen } = store.get();
      const one = found?.[chosen ?? -1];
      if (!one?.place) return;
      const run = jobs.begin('checking');
      const now = await search(run);
      if (!now) return;
      const same = now.find((other) => other.sheet === one.sheet && other.range === one.range);
      if (!same || JSON.stringify(same.place) !== JSON.stringify(one.place)) {
        run.end();
        store.set({ found: now, chosen: undefined, said: { kind: 'changed' } });
        return;
      }
      const { form, column } = one.place;
      const place = at(form.first, column);
      const words = copiesWords[pane.get().language];
      const changes: readonly FormulaChange[] = [
        { address: at(form.head, column), was: '', formula: words.head },
        { address: place, was: '', formula: form.formula },
      ];
      run.stage('writing');
      const report = await port.writeFormulas(one.sheet, changes);
      if (!report.ok) return run.fail(report.problem);
      const written = changes.filter(({ address }) => report.value.written.includes(address));
      const undo = await formulasBack(context, run, one.sheet, written);
      run.end();
      const old = columnName(one.filled.column);
      store.set({
        found: undefined,
        chosen: undefined,
        entered: { sheet: one.sheet, place, old, changes: undo },
        said: undefined,
      });
      await selectCells(context, one.sheet, place);
    },
    async undo() {
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
    },
  };
};

/** The scheme of a formula on a sheet; undefined where there is none of that name, or none in the cells. */
async function schemeOf(
  { port }: Context,
  run: Run,
  argument: SchemeArgument,
  sheet: string,
): Promise<SchemeSource | undefined> {
  if (argument.kind === 'named') return builtInNamed(argument.name);
  const { at: area } = argument;
  const cells = await port.readSheet(sheetNameOf(area) ?? sheet, { signal: run.signal });
  if (!cells.ok) return undefined;
  const { firstRow, firstColumn, values } = cells.value;
  const within = values
    .slice(Math.max(0, area.top - firstRow), area.bottom - firstRow + 1)
    .map((row) => row.slice(Math.max(0, area.left - firstColumn), area.right - firstColumn + 1));
  return ownSource({ ...cells.value, values: within }, notesFrom(undefined));
}

function uncheckedOf(filled: FilledDown, scheme: Scheme, formulas: SheetFormulas, cells: SheetCells): Unchecked {
  const { award } = filled.row;
  const tracker = readTracker(cells, scheme.book, { awardFacts: awardFactsOf(scheme, { kind: 'one', award }) });
  const outcome: TableFormOutcome = tracker.kind === 'list' ? tableForm(filled, tracker) : { kind: 'outside' };
  const isBlank = (row: number, column: number): boolean => {
    const [r, c] = [row - formulas.firstRow, column - formulas.firstColumn];
    return (formulas.values[r]?.[c] ?? '') === '' && (formulas.formulas[r]?.[c] ?? '') === '';
  };
  const { column, first, last } = filled;
  return {
    sheet: formulas.sheet,
    range: areaName({ top: first, bottom: last, left: column, right: column }),
    filled,
    outcome,
    place:
      outcome.kind === 'form'
        ? { form: outcome.form, column: freeColumn(isBlank, outcome.form, column, cells.tables) }
        : undefined,
  };
}
