import type { CellRef } from './range';

/** Where a row of a table comes from: its clause, its note, its place in the range. */
export interface Source {
  readonly clause: string;
  readonly note: string;
  readonly at: CellRef;
}

/** A row that holds only under a reading: `readings` are the values of 编号 `id` under which it does. */
export interface ReadingTest {
  readonly id: string;
  readonly readings: readonly string[];
}

/** What every rule of every table has. `id` is its table and place (奖励3), stable while the tables stand. */
export interface RuleBase {
  readonly id: string;
  readonly reading?: ReadingTest;
  /** 编号 of readings that a cell of the row names in place of a word (方式, 取): its value under each is the reading. */
  readonly namesReadings?: readonly string[];
  readonly source: Source;
}
