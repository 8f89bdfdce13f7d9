import type { SheetCells, StampedSheet } from '../../../excel/port';
import type { Difference } from '../../../recheck/difference';
import { cellOf, trackerRowOf } from '../../../recheck/difference';
import { trackerCellOf } from '../../../recheck/tracker-cell';
import type { Stamp } from '../../../sheets/stamp';
import type { ListTracker } from '../../../trackers/reading';
import type { CreateFeature } from '../../feature';
import { writePlans } from '../../jobs/write-plans';
import { rowInRange } from '../../state/addresses';
import { createStore, type Store } from '../../store';
import { recheckRecord } from './record';
import { type Recheck, recheckSheet } from './run';

/** Why a sheet cannot be checked again. */
export type RecheckProblem =
  | { readonly kind: 'damaged' | 'otherKind' | 'head' }
  | { readonly kind: 'scheme'; readonly id: string }
  | { readonly kind: 'tracker'; readonly sheet: string };

/** What came out for one sheet. */
export interface RecheckReport {
  readonly sheet: string;
  readonly stamp: Stamp;
  readonly tracker: ListTracker;
  /** The tracker as it was read. */
  readonly cells: SheetCells;
  readonly scheme: string;
  readonly office: string;
  readonly lines: number;
  readonly differences: readonly Difference[];
  /** When, as it shall be printed. */
  readonly time: string;
}

export interface RecheckState {
  /** Undefined until the workbook was looked through. */
  readonly sheets: readonly StampedSheet[] | undefined;
  readonly picked: string | undefined;
  readonly outcome: RecheckReport | RecheckProblem | undefined;
  readonly goTo: 'sheet' | 'tracker';
}

/** 复核: reckons a written sheet anew and lists every difference. Nothing is changed. */
export interface RecheckTool {
  readonly store: Store<RecheckState>;
  /** Looks for sheets that we wrote. */
  look(): Promise<void>;
  pick(sheet: string): void;
  run(): Promise<void>;
  /** Selects the cell of a difference on the sheet, or its row of the tracker. */
  select(difference: Difference): Promise<void>;
  trackerCell(difference: Difference): string | undefined;
  writeRecord(): Promise<void>;
}

export const isReport = (outcome: RecheckState['outcome']): outcome is RecheckReport =>
  outcome !== undefined && 'differences' in outcome;

export const createRecheck: CreateFeature<RecheckTool> = (context) => {
  const { port, store: pane, jobs } = context;
  const store = createStore<RecheckState>({ sheets: undefined, picked: undefined, outcome: undefined, goTo: 'sheet' });
  const trackerCell = (difference: Difference): string | undefined => {
    const { outcome } = store.get();
    const row = trackerRowOf(difference);
    if (!isReport(outcome) || row === undefined || difference.kind !== 'line-changed') return undefined;
    return trackerCellOf(outcome.tracker, row, difference.changes);
  };
  return {
    store,
    trackerCell,
    async look() {
      const listed = await port.listStamps();
      if (!listed.ok) return pane.set({ notice: { kind: 'problem', problem: listed.problem } });
      const { picked } = store.get();
      const there = listed.value.some(({ sheet }) => sheet === picked);
      store.set({ sheets: listed.value, picked: there ? picked : listed.value.at(-1)?.sheet });
      const details = listed.value.filter(({ stamp }) => stamp.kind === 'stamp' && stamp.stamp.kind === 'detail');
      if (!there && details.length > 0) store.set({ picked: details.at(-1)?.sheet });
    },
    pick: (sheet) => store.set({ picked: sheet, outcome: undefined }),
    async run() {
      const { sheets, picked } = store.get();
      const found = sheets?.find(({ sheet }) => sheet === picked);
      if (!found) return;
      const run = jobs.begin('reading');
      const recheck: Recheck | undefined = await recheckSheet(context, run, found);
      if (!recheck) return;
      run.end();
      store.set({ outcome: recheck });
    },
    async select(difference) {
      const { outcome, goTo } = store.get();
      if (!isReport(outcome)) return;
      const row = trackerRowOf(difference);
      const cell = cellOf(difference);
      const inTracker =
        row === undefined ? undefined : (trackerCell(difference) ?? rowInRange(outcome.tracker.range, row));
      const toTracker = inTracker !== undefined && (goTo === 'tracker' || cell === undefined);
      const target = toTracker
        ? { sheet: outcome.tracker.sheet, address: inTracker }
        : cell === undefined
          ? undefined
          : { sheet: outcome.sheet, address: cell };
      if (!target) return;
      const selected = await port.select(target.sheet, target.address);
      if (!selected.ok) pane.set({ notice: { kind: 'problem', problem: selected.problem } });
    },
    async writeRecord() {
      const { outcome } = store.get();
      if (!isReport(outcome)) return;
      const run = jobs.begin('writing');
      const plan = recheckRecord(outcome, trackerCell, pane.get().language);
      const writing = await writePlans(context, run, [outcome.cells], () => Promise.resolve([plan]));
      if (writing === 'changed') store.set({ outcome: undefined });
    },
  };
};
