import type { Block } from './detail-line';

/**
 * Why a written sheet and what comes out today are not the same. `sheet`: somebody changed the sheet by hand;
 * `decision`: what people had decided no longer fits;
 * `unclear`: one of the others, which cannot be told apart.
 */
export type Cause = 'tracker' | 'scheme' | 'sheet' | 'decision' | 'unclear';

/** What a line of 奖励明细 says, by its columns. */
export type LineField =
  'person' | 'section' | 'award' | 'reason' | 'clause' | 'unitPrice' | 'quantity' | 'amount' | 'sourceRow';

/** A column in which a line says something else than comes out today. */
export interface FieldChange {
  readonly field: LineField;
  /** How the sheet heads the column, where it took another word from the tracker: 村 in place of 科室. */
  readonly head?: string;
  /** What stands on the sheet, and what comes out today; of a reason only the parts that differ. */
  readonly was: string;
  readonly is: string;
}

/** What a formula of the sheet comes to. */
export type Reckoned = 'amount' | 'subtotal' | 'total' | 'unit-total' | 'figure' | 'upper';

/** One difference. `at` is its cell on the sheet in A1 form, `trackerRow` the row of the tracker as Excel numbers it. */
export type Difference =
  | { readonly kind: 'scheme-changed'; readonly was: string; readonly is: string }
  /** No sheet has the name of the tracker any more: another was taken for it. */
  | { readonly kind: 'tracker-renamed'; readonly was: string; readonly is: string }
  /** Rows of the tracker stand elsewhere now; what they say is the same. */
  | { readonly kind: 'rows-moved'; readonly count: number; readonly from: number; readonly to: number }
  | {
      readonly kind: 'line-changed';
      readonly cause: Cause;
      readonly at: string;
      readonly trackerRow: number | undefined;
      readonly person: string;
      readonly changes: readonly FieldChange[];
    }
  /** Due today and not on the sheet. */
  | {
      readonly kind: 'line-new';
      readonly cause: Cause;
      readonly trackerRow: number | undefined;
      readonly person: string;
      readonly amount: string;
    }
  /** On the sheet and not due today. */
  | {
      readonly kind: 'line-gone';
      readonly cause: Cause;
      readonly at: string;
      readonly trackerRow: number | undefined;
      readonly person: string;
      readonly amount: string;
    }
  | {
      readonly kind: 'line-edited';
      readonly at: string;
      readonly trackerRow: number | undefined;
      readonly person: string;
      readonly change: FieldChange;
    }
  | {
      readonly kind: 'line-deleted';
      readonly trackerRow: number | undefined;
      readonly person: string;
      readonly amount: string;
    }
  | { readonly kind: 'line-added'; readonly at: string; readonly person: string; readonly amount: string }
  /** A value stands where a formula was; or another formula does, or it adds up other cells. */
  | {
      readonly kind: 'formula-replaced' | 'formula-changed';
      readonly what: Reckoned;
      readonly at: string;
      /** Of a line's amount. */
      readonly trackerRow?: number | undefined;
      readonly label: string;
      readonly shown: string;
      readonly due: string;
    }
  | { readonly kind: 'sum-missing' }
  /** The sheet no longer says how many lines of a part it had: lines taken away cannot be told from new ones. */
  | { readonly kind: 'count-missing'; readonly block: Block; readonly at: string; readonly shown: string }
  | { readonly kind: 'upper-wrong'; readonly at: string | undefined; readonly shown: string; readonly due: string }
  /** A person's figure on the summary. */
  | {
      readonly kind: 'figure-changed';
      readonly at: string;
      readonly person: string;
      readonly column: string;
      readonly was: string;
      readonly is: string;
    }
  | { readonly kind: 'person-new'; readonly person: string }
  | { readonly kind: 'person-gone'; readonly at: string; readonly person: string };

/** The cause of a difference. */
export function causeOf(difference: Difference): Cause {
  switch (difference.kind) {
    case 'scheme-changed':
      return 'scheme';
    case 'tracker-renamed':
    case 'rows-moved':
      return 'tracker';
    case 'line-changed':
    case 'line-new':
    case 'line-gone':
      return difference.cause;
    case 'line-edited':
    case 'line-deleted':
    case 'line-added':
    case 'formula-replaced':
    case 'formula-changed':
    case 'sum-missing':
    case 'count-missing':
    case 'upper-wrong':
      return 'sheet';
    case 'figure-changed':
    case 'person-new':
    case 'person-gone':
      return 'unclear';
  }
}

/** Its cell on the written sheet; undefined where nothing stands there. */
export const cellOf = (difference: Difference): string | undefined => ('at' in difference ? difference.at : undefined);

/** Its row of the tracker as Excel numbers it. */
export const trackerRowOf = (difference: Difference): number | undefined =>
  'trackerRow' in difference ? difference.trackerRow : difference.kind === 'rows-moved' ? difference.to : undefined;
