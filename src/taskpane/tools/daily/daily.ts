import type { SheetCells } from '../../../excel/port';
import { serialOfDay } from '../../../facts/dates';
import type { Steps } from '../../../base/steps';
import type { ListTool } from '../../../sheets/stamp/list-stamp';
import type { SheetPlan } from '../../../sheets/plan/plan';
import { readChanged } from '../../jobs/read-sheet';
import { selectCells } from '../../jobs/select-cells';
import type { Context } from '../../jobs/context';
import { drive } from '../../jobs/drive';
import { writePlans } from '../../jobs/write-plans';
import { rowInRange } from '../../state/addresses';
import { uncounted } from '../../state/slices';
import { keepChoice, type KeptChoice } from './choice';
import { keepSetup } from './settled';

/** Which tool makes the sheets, by what the clerk chose and what people decided: it goes into their stamps. */
interface MadeBy {
  readonly tool: ListTool;
  readonly choice: KeptChoice;
  readonly decisions?: readonly string[];
}

/** What every tool of the daily work does with the workbook. */
export interface Daily {
  /**
   * Lays out plans in steps and writes them as new sheets, unless a sheet they came from was changed meanwhile: then
   * that one is read again.
   */
  write(from: readonly SheetCells[], plans: () => Steps<readonly SheetPlan[]>, made: MadeBy): Promise<void>;
  /** Reads further sheets; undefined where one cannot be read or the clerk cancelled, which the pane then says. */
  read(sheets: readonly string[]): Promise<readonly SheetCells[] | undefined>;
  /** Selects a row of a list on its sheet. */
  goTo(list: { readonly sheet: string; readonly range: string }, sheetRow: number): Promise<void>;
  /** Selects cells, by their address. */
  select(sheet: string, address: string): Promise<void>;
  /** Today as a serial number, by the clock of the clerk's machine. */
  today(): number;
}

export function createDaily(context: Context): Daily {
  const { port, store, jobs, now } = context;
  const select = (sheet: string, address: string): Promise<void> => selectCells(context, sheet, address);
  return {
    async write(from, plans, { tool, choice, decisions = [] }) {
      const kept = keepChoice({ ...keepSetup(store.get().setup), ...choice });
      function* made(): Steps<readonly SheetPlan[]> {
        const all = yield* plans();
        return all.map((plan) => ({ ...plan, origin: { tool, part: plan.name, choice: kept, decisions } }));
      }
      const run = jobs.begin('checking');
      const writing = await writePlans(context, run, from, () => drive(uncounted(made()), run));
      if (writing === 'changed') await readChanged(context, store.get().sheet);
    },
    async read(sheets) {
      const run = jobs.begin('reading');
      const read: SheetCells[] = [];
      for (const sheet of sheets) {
        const cells = await port.readSheet(sheet, run);
        if (!cells.ok) {
          run.fail(cells.problem);
          return undefined;
        }
        read.push(cells.value);
      }
      if (run.signal.aborted) return undefined;
      run.end();
      return read;
    },
    goTo: ({ sheet, range }, sheetRow) => select(sheet, rowInRange(range, sheetRow)),
    select,
    today() {
      const day = now();
      return serialOfDay(day.getFullYear(), day.getMonth() + 1, day.getDate()) ?? 0;
    },
  };
}
