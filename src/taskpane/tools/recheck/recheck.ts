import { hasForeignStamps, KEPT_STAMPS } from '../../../excel/kept-stamps';
import type { SheetCells, StampedSheet } from '../../../excel/port';
import { type AnyDifference, cellOf, trackerRowOf } from '../../../recheck/any-difference';
import { trackerCellOf } from '../../../recheck/tracker-cell';
import type { ReadStamp } from '../../../sheets/stamp/stamp';
import type { ListTracker } from '../../../trackers/reading';
import type { CreateFeature } from '../../jobs/feature';
import { selectCells } from '../../jobs/select-cells';
import { writePlans } from '../../jobs/write-plans';
import { rowInRange } from '../../state/addresses';
import { createStore, type Store } from '../../state/store';
import { recheckRecord } from './record';
import { type Recheck, recheckSheet } from './run';

/** Why a sheet cannot be checked again. */
export type RecheckProblem =
  | { readonly kind: 'damaged' | 'unstamped' | 'head' }
  | { readonly kind: 'scheme'; readonly id: string }
  /** The rules have faults by now, so that nothing can be reckoned by them. */
  | { readonly kind: 'broken'; readonly name: string; readonly faults: number }
  /** The head of the tracker is not found, or no sheet has its name. */
  | { readonly kind: 'tracker' | 'tracker-gone'; readonly sheet: string };

/** What came out for one sheet. */
export interface RecheckReport {
  readonly sheet: string;
  readonly stamp: Extract<ReadStamp, { kind: 'stamp' | 'list' }>;
  /** Undefined for a list, which may come from several sheets. */
  readonly tracker: ListTracker | undefined;
  /** The sheets that it came from as they were read. */
  readonly cells: readonly SheetCells[];
  /** The sheet of the scheme as it was read; none of a built-in. */
  readonly schemeCells: readonly SheetCells[];
  readonly scheme: string;
  readonly office: string;
  readonly lines: number;
  /** Whether it was reckoned anew; else only what was changed by hand is found. */
  readonly anew: boolean;
  readonly differences: readonly AnyDifference[];
  /** When, as it shall be printed. */
  readonly time: string;
}

export interface RecheckState {
  /** Undefined until the workbook was looked through. */
  readonly sheets: readonly StampedSheet[] | undefined;
  /** Visible sheets without a stamp: 复核 says of them that we did not write them. */
  readonly others: readonly string[];
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
  select(difference: AnyDifference): Promise<void>;
  trackerCell(difference: AnyDifference): string | undefined;
  writeRecord(): Promise<void>;
}

export const isReport = (outcome: RecheckState['outcome']): outcome is RecheckReport =>
  outcome !== undefined && 'differences' in outcome;

export const createRecheck: CreateFeature<RecheckTool> = (context) => {
  const { port, store: pane, jobs } = context;
  const store = createStore<RecheckState>({
    sheets: undefined,
    others: [],
    picked: undefined,
    outcome: undefined,
    goTo: 'sheet',
  });
  const trackerCell = (difference: AnyDifference): string | undefined => {
    const { outcome } = store.get();
    if (!isReport(outcome) || !outcome.tracker || difference.kind !== 'line-changed') return undefined;
    const row = trackerRowOf(difference);
    if (row === undefined) return undefined;
    return trackerCellOf(outcome.tracker, row, difference.changes);
  };
  const tool: RecheckTool = {
    store,
    trackerCell,
    async look() {
      const listed = await port.listStamps();
      if (!listed.ok) return pane.set({ notice: { kind: 'problem', problem: listed.problem } });
      const kept = await port.readSetting(KEPT_STAMPS);
      if (kept.ok && hasForeignStamps(kept.value)) pane.set({ notice: { kind: 'setting-ignored', what: 'stamps' } });
      const names = await port.listSheets();
      const ours = new Set(listed.value.map(({ sheet }) => sheet));
      const visible = names.ok ? names.value.filter((one) => one.visible).map(({ name }) => name) : [];
      store.set({ others: visible.filter((name) => !ours.has(name)) });
      const { picked } = store.get();
      const there = listed.value.some(({ sheet }) => sheet === picked);
      const details = listed.value.filter(({ stamp }) => stamp.kind === 'stamp' && stamp.stamp.kind === 'detail');
      const other = (details.at(-1) ?? listed.value.at(-1))?.sheet;
      store.set({ sheets: listed.value });
      // What was found on a sheet that is gone is nothing to make a record of.
      if (!there) store.set({ picked: other, outcome: undefined });
    },
    pick: (sheet) => store.set({ picked: sheet, outcome: undefined }),
    async run() {
      const { sheets, others, picked } = store.get();
      if (picked !== undefined && others.includes(picked)) return store.set({ outcome: { kind: 'unstamped' } });
      const found = sheets?.find(({ sheet }) => sheet === picked);
      if (!found) return;
      const run = jobs.begin('reading');
      const recheck: Recheck | undefined = await recheckSheet(context, run, found);
      // What was found before is told of no longer: nobody knows whether it still holds.
      if (!recheck) return store.set({ outcome: undefined });
      run.end();
      store.set({ outcome: recheck });
    },
    async select(difference) {
      const { outcome, goTo } = store.get();
      if (!isReport(outcome)) return;
      const row = trackerRowOf(difference);
      const cell = cellOf(difference);
      const { tracker } = outcome;
      const inTracker =
        row === undefined || !tracker ? undefined : (trackerCell(difference) ?? rowInRange(tracker.range, row));
      const toTracker = tracker && inTracker !== undefined && (goTo === 'tracker' || cell === undefined);
      const target = toTracker
        ? { sheet: tracker.sheet, address: inTracker }
        : cell === undefined
          ? undefined
          : { sheet: outcome.sheet, address: cell };
      if (target) await selectCells(context, target.sheet, target.address);
    },
    async writeRecord() {
      const { outcome } = store.get();
      if (!isReport(outcome)) return;
      const run = jobs.begin('checking');
      const plan = recheckRecord(outcome, trackerCell, pane.get().language);
      const { cells, schemeCells } = outcome;
      const writing = await writePlans(context, run, cells, () => Promise.resolve([plan]), schemeCells);
      if (writing !== 'changed') return;
      const { notice } = pane.get();
      await tool.run();
      if (notice) pane.set({ notice });
    },
  };
  return tool;
};
