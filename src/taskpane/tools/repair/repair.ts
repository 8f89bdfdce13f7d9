import { type Repair, repairOf } from '../../../formulas/repair';
import { at } from '../../../sheets/plan/cells';
import type { CreateFeature } from '../../jobs/feature';
import { readAllFormulas } from '../../jobs/read-formulas';
import { selectCells } from '../../jobs/select-cells';
import { createStore, type Store } from '../../state/store';

interface SheetRepair extends Repair {
  readonly sheet: string;
}

interface RepairState {
  /** Undefined until it was looked for. */
  readonly found: readonly SheetRepair[] | undefined;
  readonly done: { readonly written: number; readonly left: readonly string[] } | undefined;
}

/** 修复: lists formulas that Excel did not know, and enters them again. */
export interface RepairTool {
  readonly store: Store<RepairState>;
  look(): Promise<void>;
  repair(): Promise<void>;
  select(repair: SheetRepair): Promise<void>;
}

export const createRepair: CreateFeature<RepairTool> = (context) => {
  const { port, jobs } = context;
  const store = createStore<RepairState>({ found: undefined, done: undefined });
  return {
    store,
    async look() {
      const run = jobs.begin('reading');
      const sheets = await readAllFormulas(context, run);
      if (!sheets) return;
      const found = sheets.flatMap(({ sheet, firstRow, firstColumn, values, formulas }) =>
        formulas.flatMap((row, r) =>
          row.flatMap((was, c): readonly SheetRepair[] => {
            const value = values[r]?.[c];
            if (typeof was !== 'string' || !was.startsWith('=') || was === value) return [];
            const formula = repairOf(was, value);
            return formula === undefined ? [] : [{ sheet, address: at(firstRow + r, firstColumn + c), was, formula }];
          }),
        ),
      );
      run.end();
      store.set({ found, done: undefined });
    },
    async repair() {
      const { found } = store.get();
      if (!found) return;
      const run = jobs.begin('writing');
      let written = 0;
      const left: string[] = [];
      const finished: string[] = [];
      for (const sheet of new Set(found.map((one) => one.sheet))) {
        const report = await port.writeFormulas(
          sheet,
          found.filter((one) => one.sheet === sheet),
        );
        if (!report.ok) {
          // What is left can be repaired by another press.
          store.set({ found: found.filter((one) => !finished.includes(one.sheet)) });
          return run.fail(report.problem);
        }
        finished.push(sheet);
        written += report.value.written.length;
        left.push(...report.value.left.map((address) => `${sheet}!${address}`));
      }
      run.end();
      store.set({ found: undefined, done: { written, left } });
    },
    select: ({ sheet, address }) => selectCells(context, sheet, address),
  };
};
