import type { Display } from '../../excel/machine-values';
import type { Place, SheetCells, SheetInfo, WrittenSheet } from '../../excel/port';
import type { ExcelProblem } from '../../excel/problem';
import { type Language, languageFor } from '../../messages/language';
import type { KeptThing } from '../../messages/pane/kept';
import { awardNames } from '../../rules/award/program';
import { schemeFrom } from '../../rules/schemes/catalog';
import type { SchemeSource } from '../../rules/schemes/source';
import type { Tracker } from '../../trackers/reading';
import type { AwardChoice } from './award-choice';
import { ALL_ROWS, type RowFilter } from './filter';
import type { Done } from './slices';
import type { HeadEdits } from './head-edits';
import type { HeaderChoice } from './remembered';
import type { Result } from './result';
import { type ChosenReadings, isBroken } from './scheme-choice';
import { type SheetsMade, USUAL_SHEETS } from './sheets-made';
import type { AwardSheet } from './tracker-sheets';

/** What the clerk has settled, or what the pane proposes until then. */
export interface Setup {
  readonly source: SchemeSource | undefined;
  readonly readings: ChosenReadings;
  readonly award: AwardChoice | undefined;
  readonly header: HeaderChoice | undefined;
  /** Fact (or the amount) to column within the header, undefined for none. */
  readonly columns: ReadonlyMap<string, number | undefined>;
}

/** A job that keeps the pane busy; without `done` nobody knows how much there is to do. */
export interface Busy {
  /** `checking`: whether what was read is still so, right before something that rests on it is written. */
  readonly job: 'reading' | 'reckoning' | 'checking' | 'laying' | 'writing' | 'removing';
  readonly done: Done | undefined;
}

/** Something to tell the clerk beside the results; the next job takes it away. */
export type Notice =
  | { readonly kind: 'problem'; readonly problem: ExcelProblem }
  /** The tracker was changed since it was read: nothing was written. */
  | { readonly kind: 'tracker-changed' }
  /** The tracker's sheet has another name by now; it was known again by what stands on it. */
  | { readonly kind: 'tracker-renamed'; readonly from: string; readonly to: string }
  /** The workbook keeps something that is not in the product's form. */
  | { readonly kind: 'setting-ignored'; readonly what: KeptThing }
  | { readonly kind: 'setting-not-kept'; readonly problem: ExcelProblem }
  /** The sheet of an own scheme is gone, or holds no tables any more. */
  | { readonly kind: 'scheme-missing' | 'scheme-without-tables'; readonly sheet: string }
  /** The sheet of an own scheme has another name by now; it was known again by what stands on it. */
  | { readonly kind: 'scheme-renamed'; readonly from: string; readonly to: string }
  /** An earlier writing was broken off half way, such as by closing Excel: these sheets are its remains. */
  | { readonly kind: 'unfinished'; readonly sheets: readonly string[] }
  | { readonly kind: 'removed'; readonly sheets: readonly string[] }
  /** 撤回 was pressed, but somebody worked on these sheets since they were made: pressed again it removes them. */
  | { readonly kind: 'made-edited'; readonly sheets: readonly string[] }
  /** 撤销 in Excel took back a part of what was made last: these sheets are left of it. */
  | { readonly kind: 'made-undone'; readonly sheets: readonly string[] }
  /** The cells that were to be shown last cannot be seen on their sheet. */
  | { readonly kind: 'cells-hidden' | 'sheet-hidden'; readonly sheet: string; readonly address: string };

/** 核对, 计奖, 评先, 测算, 办法, 更多. */
export type Tab = 'check' | 'rows' | 'contest' | 'whatif' | 'scheme' | 'more';

export interface PaneState {
  readonly language: Language;
  readonly sheets: readonly SheetInfo[];
  /** The award sheets among them, whenever they were made: they are no trackers. */
  readonly made: readonly AwardSheet[];
  /** The sheet that is the tracker, and what stands on it once it was read. */
  readonly sheet: string | undefined;
  readonly cells: SheetCells | undefined;
  /** Changes of that sheet that were noticed, and how many of them what was read holds already. */
  readonly edits: number;
  readonly editsRead: number;
  readonly setup: Setup;
  /** Sheets that hold tables of a scheme, and what stood on the one in use when it was read. */
  readonly schemeSheets: readonly string[];
  readonly schemeCells: SheetCells | undefined;
  /** What the clerk typed for the heading of the sheets. */
  readonly head: HeadEdits;
  /** The sheets that are written over 奖励明细. */
  readonly over: SheetsMade;
  /** Where the scheme comes from: one that the clerk picked stays when another sheet is read. */
  readonly schemeBy: 'proposal' | 'memory' | 'clerk';
  readonly tracker: Tracker | undefined;
  readonly result: Result | undefined;
  /** Where no award is reckoned: other sheets whose columns name one. */
  readonly fitting: readonly string[];
  readonly busy: Busy | undefined;
  readonly notice: Notice | undefined;
  /** The sheets made last, which 撤回 removes. */
  readonly written: readonly WrittenSheet[];
  /** Names of sheets among them on which cells were changed since. */
  readonly writtenEdited: readonly string[];
  /** Where the clerk is on the sheets. */
  readonly place: Place | undefined;
  /** Whether that is an award sheet made here, which is no tracker; undefined as long as nobody knows. */
  readonly placeMade: boolean | undefined;
  /** The tracker's row that the selected line of a written sheet comes from. */
  readonly sourceRow: number | undefined;
  /** The card of the first run that is shown, from 0; undefined once it was gone through. */
  readonly guide: number | undefined;
  readonly tab: Tab;
  readonly filter: RowFilter;
  readonly query: string;
}

export const EMPTY_SETUP: Setup = {
  source: undefined,
  readings: new Map(),
  award: undefined,
  header: undefined,
  columns: new Map(),
};

export const initialState = (display: Display): PaneState => ({
  language: languageFor(display.language),
  sheets: [],
  made: [],
  sheet: undefined,
  cells: undefined,
  edits: 0,
  editsRead: 0,
  setup: EMPTY_SETUP,
  schemeSheets: [],
  schemeCells: undefined,
  head: {},
  over: USUAL_SHEETS,
  schemeBy: 'proposal',
  tracker: undefined,
  result: undefined,
  fitting: [],
  busy: undefined,
  notice: undefined,
  written: [],
  writtenEdited: [],
  place: undefined,
  placeMade: undefined,
  sourceRow: undefined,
  guide: undefined,
  tab: 'check',
  filter: ALL_ROWS,
  query: '',
});

/** Whether the tracker was changed since it was read: what the pane shows is of before. */
export const isStale = ({ edits, editsRead }: PaneState): boolean => edits > editsRead;

/** Whether the rules say how many may win; without places nobody is elected. */
export const hasPlaces = ({ setup: { source } }: PaneState): boolean =>
  source !== undefined && schemeFrom(source).places.length > 0;

/** Whether the rules name awards by which rows are reckoned. */
export const hasAwards = ({ setup: { source } }: Pick<PaneState, 'setup'>): boolean =>
  source !== undefined && awardNames(schemeFrom(source)).length > 0;

/** Whether the rules say how many may win, or who qualifies. */
function hasContest(source: SchemeSource): boolean {
  const { places, eligibility } = schemeFrom(source);
  return places.length > 0 || eligibility.length > 0;
}

/** Whether 测算 has something to change where the sheet at hand has no amounts. */
function hasNumbersAside(source: SchemeSource): boolean {
  const scheme = schemeFrom(source);
  return !isBroken(scheme) && scheme.places.length + scheme.eligibility.length + scheme.scoreParts.length > 0;
}

/** The tabs that the scheme and the sheet make possible, in their order. */
export function tabsFor({ result, setup }: PaneState): readonly Tab[] {
  return [
    ...(result?.check ? ['check' as const] : []),
    ...(result ? ['rows' as const] : []),
    ...(setup.source && hasContest(setup.source) ? ['contest' as const] : []),
    ...(result || (setup.source && hasNumbersAside(setup.source)) ? ['whatif' as const] : []),
    ...(setup.source ? ['scheme' as const] : []),
    'more',
  ];
}

/** The tab that is shown: the one that was picked where it is possible, else the first that shows rows or rules. */
export function tabOf(state: PaneState): Tab {
  const tabs = tabsFor(state);
  if (tabs.includes(state.tab)) return state.tab;
  return (['rows', 'scheme'] as const).find((tab) => tabs.includes(tab)) ?? 'more';
}

/** Whether there is anything to put on sheets. */
export const hasLines = ({ totals }: Result): boolean =>
  totals.certain.rows + totals.undecided > 0 || totals.units.size > 0;

/** The filter after the rows were reckoned anew: an issue that is gone shows all rows. */
export function filterAfter(filter: RowFilter, result: Result | undefined): RowFilter {
  if (filter.kind !== 'issue') return filter;
  const issue = result?.issues.find(({ key }) => key === filter.issue.key);
  return issue ? { kind: 'issue', issue } : ALL_ROWS;
}
