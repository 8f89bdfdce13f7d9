import { bookWith } from '../../../facts/book-with';
import { clockTimes } from '../../../facts/clock';
import { type Pair, type Row, rowReader } from '../../../facts/row';
import { readStatement } from '../../../facts/statement';
import { mapInSteps, type Steps } from '../../../base/steps';
import { knownFacts } from '../../../facts/vocabulary';
import { completeRowsInSteps } from '../../../rules/award/complete-rows';
import type { Scheme } from '../../../rules/scheme/scheme';
import type { SchemeSource } from '../../../rules/schemes/source';
import type { CellValue } from '../../../excel/cell-value';
import type { SheetCells } from '../../../excel/port';
import type { TrackerFinding } from '../../../trackers/findings/finding';
import type { ListTracker, TrackerOptions } from '../../../trackers/reading';
import { readTrackerInSteps } from '../../../trackers/tracker';
import { headerOptions } from '../../state/header-options';
import type { PaneState } from '../../state/pane-state';
import { schemeUnder } from '../../state/scheme-choice';

/** A sheet as a tool reads it: rows of facts in the tracker's order. */
export interface DailyList {
  readonly source: SchemeSource;
  readonly scheme: Scheme;
  readonly cells: SheetCells;
  readonly tracker: ListTracker;
  readonly rows: readonly Row[];
  /** The facts that it was read for. */
  readonly asked: Asked;
}

/** The facts that a tool asks of a sheet: those without which it cannot do its work, and what it takes up where it is there. */
export interface Asked {
  readonly needed: readonly string[];
  readonly beside: readonly string[];
}

export type DailyReading =
  | { readonly kind: 'list'; readonly list: DailyList }
  | { readonly kind: 'none'; readonly why: 'no-scheme' | 'no-sheet' }
  | { readonly kind: 'unread'; readonly sheet: string; readonly findings: readonly TrackerFinding[] };

/** A reading without a list. */
export type NoReading = Exclude<DailyReading, { kind: 'list' }>;

/** What a tool's reading of the pane's sheet hangs on. */
export type Settled = Pick<PaneState, 'cells' | 'setup'>;

/** The scheme with the readings that the clerk chose; undefined where no scheme is chosen. */
export const schemeIn = ({ setup }: Pick<PaneState, 'setup'>): Scheme | undefined =>
  setup.source && schemeUnder(setup.source, setup.readings);

/** How many rows a question about the pane's sheet, and others beside it, goes over. */
export const rowsIn = (...sheets: readonly (SheetCells | undefined)[]): number =>
  sheets.reduce((sum, cells) => sum + (cells?.values.length ?? 0), 0);

/**
 * The pane's sheet read with these facts in mind, whatever award the pane has: facts of the scheme, or any that
 * offices know. In steps, for many rows.
 */
export function* readDaily(
  { cells, setup }: Settled,
  asked: Asked,
  given: ReadonlyMap<string, string> = new Map(),
): Steps<DailyReading> {
  if (!setup.source) return { kind: 'none', why: 'no-scheme' };
  if (!cells) return { kind: 'none', why: 'no-sheet' };
  const { header, columns } = setup;
  const scheme = schemeUnder(setup.source, setup.readings);
  const options = { chosen: columns, ...headerOptions(header) };
  return yield* readSheetAs({ source: setup.source, scheme }, cells, { asked, options, given });
}

/** How a sheet is read: the facts in mind, where its header stands, and what holds for every row. */
interface ReadAs {
  readonly asked: Asked;
  readonly options?: TrackerOptions;
  /** By fact, as the clerk typed it. */
  readonly given?: ReadonlyMap<string, string>;
}

/** Any sheet read with these facts in mind. */
export function* readSheetAs(
  { source, scheme }: { readonly source: SchemeSource; readonly scheme: Scheme },
  cells: SheetCells,
  { asked, options = {}, given = new Map() }: ReadAs,
): Steps<DailyReading> {
  const facts = factsAsked(asked);
  const book = bookWith(
    scheme.book,
    knownFacts.filter(({ name }) => facts.includes(name)),
  );
  const tracker = yield* readTrackerInSteps(cells, book, { ...options, awardFacts: facts });
  if (tracker.kind === 'none') return { kind: 'unread', sheet: cells.sheet, findings: tracker.findings };
  const pairs = [...given].flatMap(([name, text]): readonly Pair[] => {
    const slot = book.slots.get(name);
    const fact = slot === undefined ? undefined : book.facts[slot];
    return slot === undefined || !fact ? [] : [{ slot, fact, statement: readStatement(fact, text, 'pair') }];
  });
  const read = rowReader(book, tracker.uses, pairs);
  // The day of a row is no time of day.
  const times = facts.filter((fact) => fact !== '日期');
  const facing = yield* mapInSteps(tracker.rows, (row) => clockTimes(book, times, read(row.cells)));
  const rows = yield* completeRowsInSteps(scheme, facing);
  return { kind: 'list', list: { source, scheme: { ...scheme, book }, cells, tracker, rows, asked } };
}

export const factsAsked = ({ needed, beside }: Asked): readonly string[] => [...new Set([...needed, ...beside])];

/** The cells above the header of a list, where its title stands. */
export const cellsAbove = ({ cells, tracker }: DailyList): readonly CellValue[] =>
  cells.values.slice(0, Math.max(0, tracker.header.firstRow - 1 - cells.firstRow)).flat();

/** Whether a column of the list gives the fact. */
export const hasColumn = ({ tracker }: DailyList, fact: string): boolean =>
  tracker.uses.some((use) => use.fact.name === fact);

/** What the clerk wrote about a fact in a row, as the cell has it; "" where no column gives it. */
export function writtenIn({ tracker }: DailyList, index: number, fact: string): CellValue {
  const column = tracker.uses.find((use) => use.fact.name === fact)?.column;
  return (column === undefined ? undefined : tracker.rows[index]?.cells[column]) ?? '';
}
