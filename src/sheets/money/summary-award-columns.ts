import { toNumber } from '../../facts/exact';
import { columnName, formula, number } from '../plan/cells';
import { awardsTo, type ColumnPlace, type FigureColumn, onDetail } from './figure-column';
import { isPlainCriterion } from './summary-awards';
import { sumOfAll, type SumsOf } from './summary-sums';

/** One award: the person's lines on the sheet of details that carry the name in this column's head. */
export function ownColumn(award: string, sums: SumsOf, column: number, place: ColumnPlace): FigureColumn {
  const head = `${columnName(column)}$${place.headRow + 1}`;
  const content = (amounts: string, names: string): string =>
    isPlainCriterion(award)
      ? `SUMIFS(${amounts},${names},${head},${amounts},">0")`
      : `SUMPRODUCT(EXACT(${names},${head})*(${amounts}>0)*${amounts})`;
  return {
    head: award,
    kind: 'money',
    value: (entry) => sums(entry).byAward.get(award) ?? 0,
    cell(entry) {
      return onDetail(entry.money, this.value(entry), content, place);
    },
  };
}

/**
 * The awards that have no column of their own, as one.
 *
 * @param own the awards that have one
 * @param column where this one stands, right behind theirs
 */
export const othersColumn = (
  head: string,
  own: readonly string[],
  sums: SumsOf,
  column: number,
  place: ColumnPlace,
): FigureColumn => ({
  head,
  kind: 'money',
  value: (entry) => sumOfAll(Array.from(sums(entry).byAward, ([award, amount]) => (own.includes(award) ? 0 : amount))),
  cell(entry, row) {
    const shown = own.length > 0 ? `-SUM(${awardsTo(column - 1, row, place)})` : '';
    return onDetail(entry.money, this.value(entry), (amounts) => `SUMIFS(${amounts},${amounts},">0")${shown}`, place);
  },
});

/** All awards, added up over their columns. `last` is the last of these; before the first where there is none. */
export const awardsColumn = (head: string, sums: SumsOf, last: number, place: ColumnPlace): FigureColumn => ({
  head,
  kind: 'money',
  value: (entry) => sums(entry).awards,
  cell(entry, row) {
    if (last < place.firstAward) return number('money', 0);
    return formula('money', `=ROUND(SUM(${awardsTo(last, row, place)}),2)`, toNumber(this.value(entry)));
  },
});
