import { add, type Exact } from '../facts/exact';
import type { CertainLine } from './award-line';

/** Where things stand on the sheet of details, for formulas of the summary. Rows count from 0. */
export interface DetailLayout {
  readonly sheet: string;
  /** The cell of the total in yuan, in A1 form. */
  readonly totalCell: string;
  readonly money: readonly PersonRows[];
  /** One block for each unit that is no money. */
  readonly units: readonly UnitRows[];
}

/** One person's lines stand one under another. */
export interface PersonRows {
  readonly section: string;
  readonly person: string;
  readonly lines: readonly CertainLine[];
  readonly first: number;
  readonly last: number;
}

export interface UnitRows {
  readonly unit: string;
  readonly people: readonly PersonRows[];
}

export const sumOf = (lines: readonly CertainLine[]): Exact =>
  lines.reduce<Exact>((sum, line) => add(sum, line.amount), 0);
