import type { ColumnUse } from '../../facts/columns';
import type { Value } from '../../facts/fact';
import type { Header } from '../../facts/headers';

/** A column of a list, and what it is read for. */
export interface TrackerColumn {
  /** From 0 within the header. */
  readonly index: number;
  /** Letters as Excel shows them. */
  readonly letter: string;
  readonly header: Header;
  /** Facts that the column serves and by which kind of name; empty for an unused column. */
  readonly serves: readonly { readonly fact: string; readonly by: ColumnUse['by'] }[];
  readonly isAmount: boolean;
  /** How many data rows have something here. */
  readonly filled: number;
}

/** What a fact without a column is taken for. */
export interface TakenDefault {
  readonly fact: string;
  readonly value: Value;
}
