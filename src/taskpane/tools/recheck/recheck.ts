import { hasForeignStamps, KEPT_STAMPS } from '../../../excel/kept-stamps';
import type { SheetCells, StampedSheet } from '../../../excel/port';
import { type AnyDifference, cellOf, trackerRowOf } from '../../../recheck/any-difference';
import { trackerCellOf } from '../../../recheck/tracker-cell';
import type { ReadStamp } from '../../../sheets/stamp/stamp';
import type { ListTracker } from '../../../trackers/reading';
import type { Context } from '../../jobs/context';
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
  const store = createStore<RecheckState>({
    sheets: undefined,
    others: [],
    picked: undefined,
    outcome: undefined,
    goTo: 'sheet',
  });
  return {
    store,
    trackerCell: (difference) => trackerCellIn(store.get().outcome, difference),
    look: () => look(context, store),
    pick: (sheet) => store.set({ picked: sheet, outcome: undefined }),
    run: () => runOn(context, store),
    async select(difference) {
      const { outcome, goTo } = store.get();
      const target = isReport(outcome) ? targetOf(outcome, difference, goTo) : undefined;
      if (target) await selectCells(context, target.sheet, target.address);
    },
    writeRecord: () => writeRecord(context, store),
  };
};

async function look({ port, store: pane }: Context, store: Store<RecheckState>): Promise<void> {
  const listed = await port.listStamps();
  if (!listed.ok) return pane.set({ notice: { kind: 'problem', problem: listed.problem } });
  const kept = await port.readSetting(KEPT_STAMPS);
  if (kept.ok && hasForeignStamps(kept.value)) pane.set({ notice: { kind: 'setting-ignored', what: 'stamps' } });
  const names = await port.listSheets();
  const ours = new Set(listed.value.map(({ sheet }) => sheet));
  const visible = names.ok ? names.value.filter((one) => one.visible).map(({ name }) => name) : [];
  store.set({ sheets: listed.value, others: visible.filter((name) => !ours.has(name)) });
  // What was found on a sheet that is gone is nothing to make a record of.
  if (!ours.has(store.get().picked ?? '')) store.set({ picked: likeliest(listed.value), outcome: undefined });
}

/** The sheet that a clerk most likely means: 奖励明细 made last, or else what was made last. */
function likeliest(sheets: readonly StampedSheet[]): string | undefined {
  const details = sheets.filter(({ stamp }) => stamp.kind === 'stamp' && stamp.stamp.kind === 'detail');
  return (details.at(-1) ?? sheets.at(-1))?.sheet;
}

async function runOn(context: Context, store: Store<RecheckState>): Promise<void> {
  const { sheets, others, picked } = store.get();
  if (picked !== undefined && others.includes(picked)) return store.set({ outcome: { kind: 'unstamped' } });
  const found = sheets?.find(({ sheet }) => sheet === picked);
  if (!found) return;
  const run = context.jobs.begin('reading');
  const recheck: Recheck | undefined = await recheckSheet(context, run, found);
  // What was found before is told of no longer: nobody knows whether it still holds.
  if (!recheck) return store.set({ outcome: undefined });
  run.end();
  store.set({ outcome: recheck });
}

/** The cell of the tracker that made a difference, where one alone did. */
function trackerCellIn(outcome: RecheckState['outcome'], difference: AnyDifference): string | undefined {
  if (!isReport(outcome) || !outcome.tracker || difference.kind !== 'line-changed') return undefined;
  const row = trackerRowOf(difference);
  return row === undefined ? undefined : trackerCellOf(outcome.tracker, row, difference.changes);
}

/** Where a difference is looked at: on the written sheet or in the tracker, as wished and as far as there is such a place. */
function targetOf(
  report: RecheckReport,
  difference: AnyDifference,
  goTo: RecheckState['goTo'],
): { readonly sheet: string; readonly address: string } | undefined {
  const { sheet, tracker } = report;
  const cell = cellOf(difference);
  const row = trackerRowOf(difference);
  if (tracker && row !== undefined && (goTo === 'tracker' || cell === undefined)) {
    return { sheet: tracker.sheet, address: trackerCellIn(report, difference) ?? rowInRange(tracker.range, row) };
  }
  return cell === undefined ? undefined : { sheet, address: cell };
}

async function writeRecord(context: Context, store: Store<RecheckState>): Promise<void> {
  const { outcome } = store.get();
  if (!isReport(outcome)) return;
  const { store: pane } = context;
  const run = context.jobs.begin('checking');
  const plan = recheckRecord(outcome, (difference) => trackerCellIn(outcome, difference), pane.get().language);
  const { cells, schemeCells } = outcome;
  const writing = await writePlans(context, run, cells, () => Promise.resolve([plan]), schemeCells);
  if (writing !== 'changed') return;
  const { notice } = pane.get();
  await runOn(context, store);
  if (notice) pane.set({ notice });
}
