import type { Cell } from '../plan/plan';
import { FIRST_ROW } from '../plan/table-sheet';
import type { TallyRow } from './tally';

/** A column of the tally. */
export interface CountColumn {
  readonly head: string;
  readonly kind: 'serial' | 'name' | 'strokes' | 'figure';
  /** Whether the total row adds it up. */
  readonly adds: boolean;
  cell(row: TallyRow, index: number): Cell;
  /** What it comes to, for the total and for ranks; undefined while there is nothing. */
  value(row: TallyRow): number | undefined;
}

/** The row of the sheet on which a candidate stands. */
export const rowOf = (index: number): number => FIRST_ROW + index;

/** The value of a column that counts nothing. */
export const nothing = (): undefined => undefined;
