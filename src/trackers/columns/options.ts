import type { ColumnUse } from '../../facts/columns';

/** What is settled before the columns of a table are read. */
export interface ColumnOptions {
  /** Facts that decide the award at hand: they lead the search for the header and the columns. */
  readonly awardFacts?: readonly string[] | undefined;
  /** The fact that names who is paid, where the rules say another than 作者 and 姓名 (归属). */
  readonly receiver?: string | undefined;
  /** Names of the scheme's awards: a column that holds them tells the rows apart, whatever heads it. */
  readonly awards?: readonly string[] | undefined;
  /** The clerk's mapping: fact (or `AMOUNT_CHOICE`) to column within the header, undefined for none. */
  readonly chosen?: ReadonlyMap<string, number | undefined> | undefined;
}

/** The same, and the columns that serve a fact by then. */
export interface ReadSoFar extends ColumnOptions {
  readonly uses: readonly ColumnUse[];
}
