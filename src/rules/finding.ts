import type { ConditionFault } from './conditions/condition';
import type { CellRef } from './scheme/scheme';

/** What is wrong or doubtful in a scheme's tables. The texts live in messages. */
export type FindingDetail =
  | ConditionFault
  | { readonly code: 'amount-unreadable'; readonly text: string }
  | { readonly code: 'measure-unknown'; readonly text: string }
  | { readonly code: 'mode-unknown'; readonly text: string }
  | { readonly code: 'reading-unknown'; readonly text: string; readonly known: readonly string[] }
  | { readonly code: 'option-unknown'; readonly id: string; readonly text: string; readonly options: readonly string[] }
  | { readonly code: 'date-unreadable'; readonly column: string; readonly text: string }
  | { readonly code: 'requirement-unreadable'; readonly text: string }
  | { readonly code: 'number-unreadable'; readonly column: string; readonly text: string }
  | { readonly code: 'ratio-is-date'; readonly text: string }
  | { readonly code: 'ratio-out-of-range'; readonly text: string }
  | { readonly code: 'rounding-unknown'; readonly text: string }
  | { readonly code: 'share-missing' }
  | { readonly code: 'deadline-unreadable'; readonly text: string }
  | { readonly code: 'day-unreadable'; readonly text: string }
  | { readonly code: 'weight-missing'; readonly assessment: string }
  | { readonly code: 'kind-unknown'; readonly text: string }
  | { readonly code: 'value-is-error'; readonly text: string }
  | { readonly code: 'never-matches'; readonly fact: string; readonly text: string }
  | { readonly code: 'rows-overlap'; readonly group: string; readonly other: number }
  | { readonly code: 'band-gap'; readonly fact: string; readonly from: string; readonly to: string }
  | { readonly code: 'combination-uncovered'; readonly award: string; readonly values: readonly string[] }
  | { readonly code: 'pays-twice'; readonly other: number }
  | { readonly code: 'fact-unknown'; readonly fact: string; readonly near: readonly string[] }
  | { readonly code: 'reading-unread'; readonly id: string; readonly options: readonly string[] }
  | { readonly code: 'places-without-row'; readonly award: string }
  | { readonly code: 'example-fails'; readonly award: string; readonly due: string; readonly got: string }
  | { readonly code: 'name-missing'; readonly column: string };

/** A finding about one cell of the tables. An error makes the scheme unusable, a warning does not. */
export type Finding = FindingDetail & { readonly severity: 'error' | 'warning'; readonly at: CellRef };

export type Report = (at: CellRef, detail: FindingDetail, severity?: Finding['severity']) => void;
