import type { FindingCode, FindingWeight, TrackerFinding } from '../../trackers/findings/finding';
import type { NearValue } from './unlisted-values';

/** Something that people should look at, with the rows it is about. `key` is the same for the same kind. */
export interface Issue {
  readonly key: string;
  readonly detail: IssueDetail;
  readonly weight: FindingWeight;
  /** Places among the tracker's rows; empty where it is about the whole list. */
  readonly rows: readonly number[];
  readonly count: number;
}

export type IssueDetail =
  /** Facts without which the amount cannot be told. */
  | { readonly kind: 'missing'; readonly facts: readonly string[] }
  /** Values of a fact that cannot be read, whatever is wrong with them: each row's own sentence says what. */
  | { readonly kind: 'fault'; readonly fact: string }
  /** The document names no figure, people decide, the case is not allowed, the amount cannot be reckoned. */
  | { readonly kind: 'open' | 'pending' | 'refused' | 'unreckonable' }
  | { readonly kind: 'unread'; readonly readings: readonly string[] }
  | { readonly kind: 'award-unknown' }
  /** Rows with an amount that another row of the same thing, not settled yet, may take from them. */
  | { readonly kind: 'waiting' }
  /** Rows that count for nothing: paid in another row, below the threshold, covered by no clause. */
  | { readonly kind: 'same-thing' | 'gated' | 'no-clause' }
  /** A count of the rules' own that stands blank in its column: each row was taken for one. */
  | { readonly kind: 'blank-count'; readonly fact: string }
  /** Rows taken for one, though a column may hold the count that the rules have of their own. */
  | { readonly kind: 'count-unsure'; readonly fact: string; readonly columns: readonly string[] }
  /** Values that the rules do not have, each beside the one of the rules that it comes near: no clause pays for them. */
  | { readonly kind: 'unlisted-value'; readonly fact: string; readonly values: readonly NearValue[] }
  /** No column says who is paid. */
  | { readonly kind: 'no-names' }
  | { readonly kind: 'tracker'; readonly code: FindingCode; readonly findings: readonly TrackerFinding[] };
