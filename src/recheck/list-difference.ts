import type { Cause } from './difference';

/** One difference between a list and what comes out today. `at` is its cell on the sheet in A1 form. */
export type ListDifference =
  /** A cell says something else than comes out today. */
  | {
      readonly kind: 'cell-changed';
      readonly cause: Cause;
      readonly at: string;
      readonly name: string;
      readonly column: string;
      readonly was: string;
      readonly is: string;
    }
  /** Due today and not on the sheet. */
  | { readonly kind: 'row-new'; readonly cause: Cause; readonly name: string }
  /** On the sheet and not due today. */
  | { readonly kind: 'row-gone'; readonly cause: Cause; readonly at: string; readonly name: string }
  /** A line that does not say what it said when the sheet was written; it cannot be made again to say what that was. */
  | { readonly kind: 'row-edited'; readonly at: string; readonly name: string }
  | { readonly kind: 'row-added'; readonly at: string; readonly name: string }
  /** Lines that stood there when the sheet was written; named where they are due today as well. */
  | { readonly kind: 'row-deleted'; readonly name: string }
  | { readonly kind: 'rows-deleted'; readonly count: number }
  /** The sheet that the list was made from is another now, or gone. */
  | { readonly kind: 'source-changed' | 'source-gone'; readonly sheet: string }
  /** What people decided no longer fits: those who were equal are others by now. */
  | { readonly kind: 'decision-stale'; readonly award: string }
  /** What people decided about lines of an item no longer fits: a line is gone, or says something else. */
  | { readonly kind: 'ruling-stale'; readonly item: string };

/** The cause of a difference of a list. */
export function causeOfList(difference: ListDifference): Cause {
  switch (difference.kind) {
    case 'cell-changed':
    case 'row-new':
    case 'row-gone':
      return difference.cause;
    case 'row-edited':
    case 'row-added':
    case 'row-deleted':
    case 'rows-deleted':
      return 'sheet';
    case 'source-changed':
    case 'source-gone':
      return 'tracker';
    case 'decision-stale':
    case 'ruling-stale':
      return 'decision';
  }
}
