import type { Fault } from '../facts/fact';
import type { Outcome } from './award/outcome';
import type { TableFault } from './scheme/finding';
import type { Reading, Rule } from './scheme/scheme';

/** What a call names: an award, an eligibility item, an assessment, a duty of the calendar, a table. */
export type NamedThing = 'award' | 'places' | 'item' | 'assessment' | 'duty' | 'table';

/** The scheme's readings, from which a message takes the ways to read what nobody chose. */
interface Offered {
  readonly offered?: readonly Reading[];
}

/** Where a person must act first: name another, choose a reading, enter the holidays of a year. */
type Unavailable =
  | { readonly code: 'unknown-scheme'; readonly given: string; readonly known: readonly string[] }
  | {
      readonly code: 'unknown-name';
      readonly what: NamedThing;
      readonly given: string;
      readonly known: readonly string[];
    }
  | { readonly code: 'no-places'; readonly award: string }
  | ({ readonly code: 'unread'; readonly readings: readonly string[] } & Offered)
  /** `from`: the day on which the first row begins that is in force later. */
  | { readonly code: 'not-in-force'; readonly item: string; readonly from?: string }
  | { readonly code: 'unknown-year'; readonly year: number };

/** An outcome without an amount: the document leaves it open, or the facts do not suffice. */
export type NoAmount = {
  readonly code: 'no-amount';
  readonly award: string;
  readonly outcome: Outcome;
  readonly rules: readonly Rule[];
} & Offered;

/** Rows, from 1, that leave no sum; `why`: the first one's reason, whose error is shown. */
interface RowsUnsettled {
  readonly code: 'rows-unsettled';
  readonly rows: readonly number[];
  readonly why: NoAmount;
}

/** Where input is wrong. */
type Invalid =
  | { readonly code: 'no-tables' }
  | { readonly code: 'broken-tables'; readonly findings: readonly TableFault[] }
  | { readonly code: 'unknown-field'; readonly given: string; readonly known: readonly string[] }
  | { readonly code: 'repeated-field'; readonly field: string }
  | { readonly code: 'field-without-value'; readonly field: string }
  | { readonly code: 'not-a-field' }
  | { readonly code: 'widths-differ'; readonly header: number; readonly body: number }
  | { readonly code: 'heights-differ'; readonly first: number; readonly second: number }
  /** `row`: of the range, from 1, where the header stands below its first row. */
  | { readonly code: 'not-a-header'; readonly given: string; readonly row?: number }
  | { readonly code: 'no-such-row'; readonly given: string; readonly rows: number }
  | { readonly code: 'row-without-table' }
  | { readonly code: 'award-missing'; readonly row: number }
  | { readonly code: 'base-missing'; readonly award: string; readonly base: string }
  | { readonly code: 'bad-base'; readonly given: string }
  | { readonly code: 'bad-rounding'; readonly given: string }
  /** `rows`: of the table, from 1, where these rows lack the facts. */
  | {
      readonly code: 'undecided';
      readonly subject: string;
      readonly missing: readonly string[];
      readonly rows?: readonly number[];
    }
  | { readonly code: 'bad-facts'; readonly faults: readonly Fault[] }
  | { readonly code: 'answer-too-large'; readonly rows: number }
  | { readonly code: 'units-differ'; readonly units: readonly string[] }
  | { readonly code: 'cap-divides'; readonly name: string }
  | { readonly code: 'caps-differ'; readonly name: string; readonly facts: readonly string[] }
  | { readonly code: 'names-missing' }
  | { readonly code: 'repeated-name'; readonly name: string }
  | { readonly code: 'bad-score'; readonly name: string; readonly given: string }
  | { readonly code: 'count-divides'; readonly award: string }
  | { readonly code: 'facts-of-many'; readonly rows: number }
  | { readonly code: 'bad-carry'; readonly given: string }
  | { readonly code: 'bad-excluded'; readonly given: string }
  | { readonly code: 'carry-too-large' }
  | { readonly code: 'minimum-too-large'; readonly places: string; readonly groups: number }
  | { readonly code: 'bad-date'; readonly given: string }
  | { readonly code: 'bad-amount'; readonly given: string };

/** What goes wrong with a call, as data. The texts live in messages; the Excel error shown is in `excelError`. */
export type Problem = Unavailable | NoAmount | RowsUnsettled | Invalid;

/** What is answered with #N/A: those problems, and the outcomes for which a person or the document must speak first. */
const unavailable: Readonly<Record<Unavailable['code'] | Extract<Outcome['kind'], 'open' | 'pending' | 'unread'>, 1>> =
  {
    open: 1,
    pending: 1,
    unread: 1,
    'unknown-scheme': 1,
    'unknown-name': 1,
    'unknown-year': 1,
    'no-places': 1,
    'not-in-force': 1,
  };

/** The two errors with which Excel shows a message: not available where a person must act, invalid where input is wrong. */
export const excelError = (problem: Problem): '#N/A' | '#VALUE!' => {
  const { code } = problem;
  if (code === 'rows-unsettled') return excelError(problem.why);
  return (code === 'no-amount' ? problem.outcome.kind : code) in unavailable ? '#N/A' : '#VALUE!';
};
