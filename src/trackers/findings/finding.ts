import type { AmountChoice } from '../columns/amount-column';

/**
 * What the clerk should know about a tracker as it was read. Data only: the words are in messages/trackers.
 * `cell` and `cells` are addresses such as F12, `rows` are places: row numbers as Excel shows them, in a list in halves with
 * the column of the half.
 */
export type TrackerFinding =
  | { readonly code: 'empty-sheet' }
  | { readonly code: 'no-header' }
  | { readonly code: 'form' }
  /** The list lies on its side: a record in each column. */
  | { readonly code: 'sideways' }
  /** Attendance kept by signs under the days of a month. */
  | { readonly code: 'attendance-grid' }
  /** Cells read as the one above: by a merged cell, or by a mark (同上, 〃). */
  | {
      readonly code: 'filled-down';
      readonly by: 'merged' | 'ditto';
      readonly column: string;
      readonly header: string;
      readonly rows: readonly number[];
    }
  | { readonly code: 'ditto-of-nothing'; readonly header: string; readonly cells: readonly string[] }
  /** Blank cells under a name or a section: not filled down. */
  | { readonly code: 'blank-below'; readonly column: string; readonly header: string; readonly rows: readonly number[] }
  | { readonly code: 'no-rows'; readonly headerRow: number }
  | { readonly code: 'header-guessed'; readonly headerRow: number; readonly labels: readonly string[] }
  /** 单位：万元 above the table, where no column can know of it. */
  | { readonly code: 'unit-above'; readonly cell: string; readonly text: string }
  | { readonly code: 'several-tables'; readonly ranges: readonly string[] }
  /** A list folded to save paper: the same columns again beside it, read as one list from left to right. */
  | { readonly code: 'two-halves'; readonly ranges: readonly string[] }
  /** The same columns again beside the list, which do not go on with it and are not read. */
  | { readonly code: 'same-beside'; readonly taken: string; readonly others: readonly string[] }
  | { readonly code: 'duplicate-header'; readonly header: string; readonly cells: readonly string[] }
  | {
      readonly code: 'fact-in-two-columns';
      readonly fact: string;
      readonly taken: string;
      readonly others: readonly string[];
    }
  /** A column that names the fact has no cell; one that names it too and has some is read. */
  | {
      readonly code: 'empty-column-passed';
      readonly fact: string;
      readonly taken: string;
      readonly empty: readonly string[];
    }
  /** No column names the fact; the one whose header comes nearest is read. */
  | { readonly code: 'fact-by-likeness'; readonly fact: string; readonly taken: string; readonly header: string }
  /** Several columns headed by its values, with a tick in one of them, are read as the fact. */
  | { readonly code: 'fact-by-ticks'; readonly fact: string; readonly columns: readonly string[] }
  | {
      readonly code: 'several-amounts';
      readonly taken: string;
      readonly header: string;
      readonly others: readonly string[];
      readonly because: AmountChoice;
    }
  | { readonly code: 'unit-refused'; readonly column: string; readonly header: string; readonly unit: string }
  | { readonly code: 'hidden-rows'; readonly rows: readonly number[] | undefined }
  | { readonly code: 'several-names'; readonly cell: string; readonly names: readonly string[] }
  | {
      readonly code: 'similar-names';
      readonly rare: string;
      readonly common: string;
      readonly cells: readonly string[];
      readonly times: number;
    }
  /** Names that stand in several sections, whom the sheets list apart. */
  | {
      readonly code: 'name-in-sections';
      readonly header: string;
      readonly names: readonly string[];
      readonly rows: readonly number[];
    }
  | { readonly code: 'note-in-name'; readonly cell: string; readonly given: string; readonly name: string }
  | {
      readonly code: 'number-as-text';
      readonly fact: string;
      readonly cell: string;
      readonly given: string;
      readonly count: number;
    }
  | { readonly code: 'amount-not-a-number'; readonly cell: string; readonly given: string }
  | { readonly code: 'merged-amount'; readonly range: string }
  | { readonly code: 'rows-left-out'; readonly kind: LeftOut; readonly rows: readonly number[] };

export type LeftOut = 'total' | 'heading' | 'note' | 'repeat' | 'numbered';

export type FindingCode = TrackerFinding['code'];
export type FindingOf<C extends FindingCode> = Extract<TrackerFinding, { readonly code: C }>;

/** stop: nothing can be read; check: may change an amount, people should look; note: good to know. */
export type FindingWeight = 'stop' | 'check' | 'note';

const weights: Readonly<Record<FindingCode, FindingWeight>> = {
  'empty-sheet': 'stop',
  'no-header': 'stop',
  form: 'stop',
  sideways: 'stop',
  'attendance-grid': 'note',
  'filled-down': 'note',
  'ditto-of-nothing': 'check',
  'blank-below': 'check',
  'no-rows': 'stop',
  'header-guessed': 'check',
  'unit-above': 'check',
  'several-tables': 'note',
  'two-halves': 'note',
  'same-beside': 'check',
  'duplicate-header': 'note',
  'fact-in-two-columns': 'check',
  'empty-column-passed': 'note',
  'fact-by-likeness': 'check',
  'fact-by-ticks': 'check',
  'several-amounts': 'note',
  'unit-refused': 'check',
  'hidden-rows': 'check',
  'several-names': 'check',
  'similar-names': 'check',
  'name-in-sections': 'check',
  'note-in-name': 'check',
  'number-as-text': 'note',
  'amount-not-a-number': 'check',
  'merged-amount': 'check',
  'rows-left-out': 'note',
};

export const weightOf = (finding: TrackerFinding): FindingWeight => weights[finding.code];
