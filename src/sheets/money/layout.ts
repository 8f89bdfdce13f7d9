import { add, type Exact } from '../../facts/exact';
import { eachInSteps, type Steps } from '../../base/steps';
import type { CertainLine, SettledLine } from './award-line';

/** Where things stand on the sheet of details, for formulas of the summary. Rows count from 0. */
export interface DetailLayout {
  readonly sheet: string;
  /** The cell of the total in yuan, in A1 form. */
  readonly totalCell: string;
  readonly money: readonly PersonRows[];
  /** One block for each unit that is no money. */
  readonly units: readonly UnitRows[];
}

/** First and last row, both included; where there is none, `last` is before `first`. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

/** One person's lines stand one under another, a 限额调整 below them. */
export interface PersonRows extends RowRange {
  readonly section: string;
  readonly person: string;
  /** From `first` to `last`. */
  readonly lines: readonly CertainLine[];
  /** What 每人上限 takes, and the rows where that stands. */
  readonly limit: ({ readonly amount: Exact } & RowRange) | undefined;
}

export interface UnitRows {
  readonly unit: string;
  readonly people: readonly PersonRows[];
}

export const sumOf = (lines: readonly SettledLine[]): Exact =>
  lines.reduce<Exact>((sum, line) => add(sum, line.amount), 0);

/** The same in steps, for many lines. */
export function* sumInSteps(lines: readonly SettledLine[]): Steps<Exact> {
  let sum: Exact = 0;
  yield* eachInSteps(lines, ({ amount }) => {
    sum = add(sum, amount);
  });
  return sum;
}
