import type { SheetWords } from '../../messages/sheets/sheets';
import { add, type Exact, toNumber } from '../../facts/exact';
import { at, blank, downFixed, formula, number } from '../plan/cells';
import { type ColumnPlace, type FigureColumn, onDetail } from './figure-column';
import { DETAIL } from './lines';
import { inFormula } from '../plan/names';
import { awardsColumn, othersColumn, ownColumn } from './summary-award-columns';
import type { AwardColumns } from './summary-awards';
import { linesOf, type PersonEntry } from './summary-people';
import { summedOnce, type SumsOf } from './summary-sums';

/** What of a summary there are columns for, beside penalties and the net. */
interface Summed {
  readonly awards: AwardColumns;
  /** Units that are no money. */
  readonly units: readonly string[];
  /** Whether anybody has a 限额调整. */
  readonly limits: boolean;
  /** Whether anybody has a line without an amount. */
  readonly undecided: boolean;
}

/** Awards one by one, their sum, penalties apart, the net; undecided lines counted; other units beside. */
export function figureColumns(
  { awards, units, limits, undecided }: Summed,
  place: ColumnPlace,
  words: SheetWords,
): FigureColumn[] {
  const { columns } = words;
  const sums = summedOnce();
  const own = awards.own.map((award, index) => ownColumn(award, sums, place.firstAward + index, place));
  const behindOwn = place.firstAward + own.length;
  const others =
    awards.others.length > 0 ? [othersColumn(columns.otherAwards, awards.own, sums, behindOwn, place)] : [];
  const behindAwards = behindOwn + others.length;
  const parts = [
    awardsColumn(columns.awards, sums, behindAwards - 1, place),
    penaltiesColumn(columns.penalties, sums, place),
    ...(limits ? [limitColumn(columns.limit, place)] : []),
  ];
  return [
    ...own,
    ...others,
    ...parts,
    netColumn(columns.net, sums, behindAwards, parts.length),
    ...(undecided ? [undecidedColumn(columns.undecided)] : []),
    ...units.map((unit) => unitColumn(unit, place, words)),
  ];
}

const limitOf = ({ money }: PersonEntry): Exact => money?.limit?.amount ?? 0;

const penaltiesColumn = (head: string, sums: SumsOf, place: ColumnPlace): FigureColumn => ({
  head,
  kind: 'money',
  value: (entry) => sums(entry).penalties,
  cell(entry) {
    return onDetail(entry.money, this.value(entry), (amounts) => `SUMIFS(${amounts},${amounts},"<0")`, place);
  },
});

/** What the limits on a person's sum take off. */
const limitColumn = (head: string, { detail }: ColumnPlace): FigureColumn => ({
  head,
  kind: 'money',
  value: limitOf,
  cell(entry) {
    const rows = entry.money?.limit;
    if (!rows) return number('moneyOrNothing', 0);
    const cells = `${inFormula(detail)}${downFixed(DETAIL.amount, rows.first, rows.last)}`;
    return formula('moneyOrNothing', `=ROUND(SUM(${cells}),2)`, toNumber(limitOf(entry)));
  },
});

/** So many columns from `first` on, added up: awards, penalties, limits where there are any. */
const netColumn = (head: string, sums: SumsOf, first: number, count: number): FigureColumn => ({
  head,
  kind: 'money',
  value: (entry) => add(add(sums(entry).awards, sums(entry).penalties), limitOf(entry)),
  cell(entry, row) {
    const parts = Array.from({ length: count }, (_, index) => at(row, first + index));
    return formula('money', `=ROUND(${parts.join('+')},2)`, toNumber(this.value(entry)));
  },
});

const undecidedColumn = (head: string): FigureColumn => ({
  head,
  kind: 'count',
  value: ({ undecided }) => undecided,
  cell: ({ undecided }) => (undecided > 0 ? number('count', undecided) : blank('count')),
});

/** A unit that is no money: the person's figures in it, added up. */
function unitColumn(unit: string, { detail }: ColumnPlace, words: SheetWords): FigureColumn {
  const value = (entry: PersonEntry): Exact =>
    linesOf(entry.units.get(unit)).reduce<Exact>((sum, line) => add(sum, line.amount), 0);
  return {
    head: words.columns.inUnit(unit),
    kind: 'count',
    value,
    cell(entry) {
      const rows = entry.units.get(unit);
      if (!rows) return blank('count');
      const cells = `${inFormula(detail)}${downFixed(DETAIL.amount, rows.first, rows.last)}`;
      return formula('count', `=SUM(${cells})`, toNumber(value(entry)));
    },
  };
}
