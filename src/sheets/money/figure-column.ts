import { type Exact, toNumber } from '../../facts/exact';
import { at, downFixed, formula, number } from '../plan/cells';
import type { PersonRows } from './layout';
import { DETAIL } from './lines';
import { inFormula } from '../plan/names';
import type { Cell } from '../plan/plan';
import type { PersonEntry } from './summary-people';

/** A column of figures on the summary. */
export interface FigureColumn {
  readonly head: string;
  readonly kind: 'money' | 'count';
  cell(entry: PersonEntry, row: number): Cell;
  /** What the column comes to for one person. */
  value(entry: PersonEntry): Exact;
}

/** Where the columns of figures stand, and the lines that they add up. */
export interface ColumnPlace {
  /** Name of the sheet of details. */
  readonly detail: string;
  readonly headRow: number;
  /** The first column of awards. */
  readonly firstAward: number;
}

/** The cells of this row from the first award to the column `end`. */
export const awardsTo = (end: number, row: number, { firstAward }: ColumnPlace): string =>
  `${at(row, firstAward)}:${at(row, end)}`;

/** A sum over the person's own rows alone, so that the cost of all sums grows with the lines and not with their square. */
export function onDetail(
  rows: PersonRows | undefined,
  value: Exact,
  content: (amounts: string, names: string) => string,
  { detail }: ColumnPlace,
): Cell {
  if (!rows || rows.lines.length === 0) return number('moneyOrNothing', 0);
  const cells = (column: number): string => `${inFormula(detail)}${downFixed(column, rows.first, rows.last)}`;
  return formula('moneyOrNothing', `=ROUND(${content(cells(DETAIL.amount), cells(DETAIL.award))},2)`, toNumber(value));
}
