import { entryOf } from '../../base/entries';
import { absolute, add, type Exact, sign, subtract } from '../../facts/exact';
import { mapInSteps, type Steps } from '../../base/steps';
import type { Assessment } from '../../rules/award/assess';
import { type Outcome, settledAmount } from '../../rules/award/outcome';
import { YUAN } from '../../sheets/money/award-line';
import { type ClerkAmount, readAmount } from '../../trackers/rows/clerk-amount';
import type { SheetCells } from '../../trackers/grid/cells';
import type { ListTracker } from '../../trackers/reading';
import type { TrackerRow } from '../../trackers/rows/row';
import { placesIn } from './addresses';
import { settleOtherRows } from './other-row';
import { type WrittenTotal, writtenTotal } from './written-total';
import { waitsAt } from './totals';

/** 核对: the clerk's own amounts beside ours, in yuan. */
export interface Check {
  /** One entry for each row that has one; a merged amount is one entry for all of its rows, one thing in two rows one for both. */
  readonly entries: readonly CheckEntry[];
  readonly sums: CheckSums;
  /** What the tracker's own 合计 row says, where it has one below all rows. */
  readonly writtenTotal: WrittenTotal | undefined;
}

export type CheckEntry =
  | {
      readonly kind: 'equal';
      readonly rows: readonly number[];
      readonly ours: Exact;
      readonly clerk: Exact | undefined;
    }
  | Difference
  | {
      readonly kind: 'unknown';
      readonly rows: readonly number[];
      readonly why: Unknown;
      readonly clerk: Exact | undefined;
    };

/** `by` is how much more (over) or less (under) than due the clerk wrote; a blank amount counts as nothing paid. */
interface Difference {
  readonly kind: 'over' | 'under';
  /** Places among the tracker's rows, the first for showing. */
  readonly rows: readonly number[];
  readonly ours: Exact;
  readonly clerk: Exact | undefined;
  readonly by: Exact;
}

/** Why a row cannot be compared: ours is undecided or no money, the clerk's is no figure. */
type Unknown = 'undecided' | 'other-unit' | 'no-figure';

interface CheckSums {
  /** Ours and the clerk's over the rows that can be compared: clerk - ours = over - under. */
  readonly ours: Exact;
  readonly clerk: Exact;
  readonly over: { readonly count: number; readonly yuan: Exact };
  readonly under: { readonly count: number; readonly yuan: Exact };
  readonly equal: number;
  /** Rows that cannot be compared, and what the clerk wrote there. */
  readonly unknown: { readonly count: number; readonly clerk: Exact };
  /** All that the clerk wrote, compared or not. */
  readonly clerkInAll: Exact;
}

/** Compares what rows come to with the amount column of the tracker; undefined where it has none. */
export function* checkOf(tracker: ListTracker, settled: Assessment, cells: SheetCells): Steps<Check | undefined> {
  const { amount } = tracker;
  const header = amount && tracker.columns[amount.column]?.header;
  if (!amount || !header) return undefined;
  const written = (row: TrackerRow): ClerkAmount => readAmount(row.cells[amount.column], header);
  const waits = waitsAt(settled);
  const compared = yield* mapInSteps(unitsOf(tracker), (rows) =>
    compareUnit({
      rows,
      written: rows.flatMap((index) => tracker.rows[index] ?? []).map(written),
      outcomes: rows.map((index) => settled.outcomes[index] ?? { kind: 'blank' }),
      undecided: rows.some(waits),
    }),
  );
  const entries = settleOtherRows(compared.flat(), tracker, settled);
  return { entries, sums: sumsOf(entries), writtenTotal: writtenTotal(tracker, amount.column, header, cells) };
}

/** Rows that are compared together: one by itself, or those under one merged amount. */
interface Unit {
  /** Places among the tracker's rows. */
  readonly rows: readonly number[];
  readonly written: readonly ClerkAmount[];
  readonly outcomes: readonly Outcome[];
  /** Whether any of them waits for something. */
  readonly undecided: boolean;
}

function unitsOf({ rows, findings, range }: ListTracker): readonly Unit['rows'][] {
  const firstOf = new Map<number, number>();
  for (const finding of findings) {
    const area = finding.code === 'merged-amount' ? placesIn(range, finding.range) : undefined;
    for (let row = area?.first ?? 0; area && row <= area.last; row++) firstOf.set(row, area.first);
  }
  const units = new Map<number, number[]>();
  rows.forEach(({ sheetRow }, index) => {
    entryOf(units, firstOf.get(sheetRow) ?? sheetRow, () => []).push(index);
  });
  return [...units.values()];
}

function compareUnit({ rows, written, outcomes, undecided }: Unit): readonly CheckEntry[] {
  const figures = written.flatMap((amount) => (amount.kind === 'given' ? [amount.yuan] : []));
  const clerk = figures.length > 0 ? figures.reduce(add) : undefined;
  const settled = outcomes.filter((outcome) => outcome.kind !== 'blank');
  if (settled.length === 0 && clerk === undefined && !undecided) return [];
  const unknown = (why: Unknown): readonly CheckEntry[] => [{ kind: 'unknown', rows, why, clerk }];
  if (undecided) return unknown('undecided');
  if (settled.some((outcome) => outcome.kind === 'paid' && outcome.unit !== YUAN)) return unknown('other-unit');
  if (written.some((amount) => amount.kind === 'bad')) return unknown('no-figure');
  const ours = settled.reduce<Exact>((sum, outcome) => add(sum, settledAmount(outcome) ?? 0), 0);
  const more = subtract(clerk ?? 0, ours);
  if (sign(more) === 0) return [{ kind: 'equal', rows, ours, clerk }];
  return [{ kind: sign(more) > 0 ? 'over' : 'under', rows, ours, clerk, by: absolute(more) }];
}

function sumsOf(entries: readonly CheckEntry[]): CheckSums {
  const of = (kinds: readonly CheckEntry['kind'][]) => entries.filter((entry) => kinds.includes(entry.kind));
  const clerkOf = (some: readonly CheckEntry[]): Exact =>
    some.reduce<Exact>((sum, { clerk }) => add(sum, clerk ?? 0), 0);
  const differences = (kind: Difference['kind']): CheckSums['over'] => {
    const found = entries.filter((entry): entry is Difference => entry.kind === kind);
    return { count: found.length, yuan: found.reduce<Exact>((sum, { by }) => add(sum, by), 0) };
  };
  const unknown = of(['unknown']);
  return {
    ours: entries.reduce<Exact>((sum, entry) => (entry.kind === 'unknown' ? sum : add(sum, entry.ours)), 0),
    clerk: clerkOf(of(['equal', 'over', 'under'])),
    over: differences('over'),
    under: differences('under'),
    equal: of(['equal']).length,
    unknown: { count: unknown.length, clerk: clerkOf(unknown) },
    clerkInAll: clerkOf(entries),
  };
}
