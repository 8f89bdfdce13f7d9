import type { SheetWords } from '../../messages/sheets/sheets';
import { add, type Exact, sign, toNumber } from '../../facts/exact';
import type { CertainLine } from './award-line';
import { at, blank, columnName, downFixed, formula, number } from '../plan/cells';
import type { PersonRows } from '../plan/layout';
import { awardLabel, DETAIL } from './lines';
import { inFormula } from '../plan/names';
import type { Cell } from '../plan/plan';
import { type AwardColumns, isPlainCriterion } from './summary-awards';
import { linesOf, type PersonEntry } from './summary-people';

/** A column of figures on the summary. */
export interface FigureColumn {
  readonly head: string;
  readonly kind: 'money' | 'count';
  cell(entry: PersonEntry, row: number): Cell;
  /** What the column comes to for one person. */
  value(entry: PersonEntry): Exact;
}

interface ColumnPlace {
  /** Name of the sheet of details. */
  readonly detail: string;
  readonly headRow: number;
  /** The first column of awards. */
  readonly firstAward: number;
}

/** What a person's lines in yuan come to: awards by their names and together, penalties. */
interface Sums {
  readonly byAward: ReadonlyMap<string, Exact>;
  readonly awards: Exact;
  readonly penalties: Exact;
}

function sumsOf(lines: readonly CertainLine[]): Sums {
  const byAward = new Map<string, Exact>();
  let penalties: Exact = 0;
  for (const { award, amount } of lines) {
    if (sign(amount) < 0) penalties = add(penalties, amount);
    else if (sign(amount) > 0) byAward.set(awardLabel(award), add(byAward.get(awardLabel(award)) ?? 0, amount));
  }
  return { byAward, awards: sumOfAll(byAward.values()), penalties };
}

const sumOfAll = (amounts: Iterable<Exact>): Exact => [...amounts].reduce<Exact>(add, 0);

/** Every column and the total below it ask for the same sums: each person's lines are added up once. */
function summedOnce(): (entry: PersonEntry) => Sums {
  const known = new Map<PersonEntry, Sums>();
  return (entry) => {
    const sums = known.get(entry) ?? sumsOf(linesOf(entry.money));
    known.set(entry, sums);
    return sums;
  };
}

/** Awards one by one, their sum, penalties apart, the net; undecided lines counted; other units beside. */
export function figureColumns(
  awards: AwardColumns,
  units: readonly string[],
  { undecided: withUndecided, limits: withLimits }: { readonly undecided: boolean; readonly limits: boolean },
  place: ColumnPlace,
  words: SheetWords,
): FigureColumn[] {
  const { columns } = words;
  const last = place.firstAward + awards.own.length + (awards.others.length > 0 ? 1 : 0) - 1;
  const sumColumn = last + 1;
  const acrossTo = (end: number, row: number): string => `${at(row, place.firstAward)}:${at(row, end)}`;
  const sums = summedOnce();
  const awardSum = (entry: PersonEntry): Exact => sums(entry).awards;
  const limitOf = ({ money }: PersonEntry): Exact => money?.limit?.amount ?? 0;
  const net = (entry: PersonEntry): Exact => add(add(sums(entry).awards, sums(entry).penalties), limitOf(entry));

  const own = awards.own.map((award, index) => ownColumn(award, sums, place.firstAward + index, place));
  const others: FigureColumn = {
    head: columns.otherAwards,
    kind: 'money',
    value: (entry) =>
      sumOfAll(Array.from(sums(entry).byAward, ([award, amount]) => (awards.own.includes(award) ? 0 : amount))),
    cell(entry, row) {
      const shown = awards.own.length > 0 ? `-SUM(${acrossTo(last - 1, row)})` : '';
      return onDetail(entry.money, this.value(entry), (amounts) => `SUMIFS(${amounts},${amounts},">0")${shown}`, place);
    },
  };
  const sum: FigureColumn = {
    head: columns.awards,
    kind: 'money',
    value: awardSum,
    cell: (entry, row) =>
      last < place.firstAward
        ? number('money', 0)
        : formula('money', `=ROUND(SUM(${acrossTo(last, row)}),2)`, toNumber(awardSum(entry))),
  };
  const penalties: FigureColumn = {
    head: columns.penalties,
    kind: 'money',
    value: (entry) => sums(entry).penalties,
    cell(entry) {
      return onDetail(entry.money, this.value(entry), (amounts) => `SUMIFS(${amounts},${amounts},"<0")`, place);
    },
  };
  const limit: FigureColumn = {
    head: columns.limit,
    kind: 'money',
    value: limitOf,
    cell(entry) {
      const rows = entry.money?.limit;
      if (!rows) return number('moneyOrNothing', 0);
      const cells = `${inFormula(place.detail)}${downFixed(DETAIL.amount, rows.first, rows.last)}`;
      return formula('moneyOrNothing', `=ROUND(SUM(${cells}),2)`, toNumber(limitOf(entry)));
    },
  };
  const parts = withLimits ? [sum, penalties, limit] : [sum, penalties];
  const netColumn: FigureColumn = {
    head: columns.net,
    kind: 'money',
    value: net,
    cell: (entry, row) =>
      formula(
        'money',
        `=ROUND(${parts.map((_, index) => at(row, sumColumn + index)).join('+')},2)`,
        toNumber(net(entry)),
      ),
  };
  const undecided: FigureColumn = {
    head: columns.undecided,
    kind: 'count',
    value: (entry) => entry.undecided,
    cell: (entry) => (entry.undecided > 0 ? number('count', entry.undecided) : blank('count')),
  };
  return [
    ...own,
    ...(awards.others.length > 0 ? [others] : []),
    ...parts,
    netColumn,
    ...(withUndecided ? [undecided] : []),
    ...units.map((unit) => unitColumn(unit, place, words)),
  ];
}

/** One award: the person's lines on the sheet of details that carry the name in this column's head. */
function ownColumn(
  award: string,
  sums: (entry: PersonEntry) => Sums,
  column: number,
  place: ColumnPlace,
): FigureColumn {
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

/** A sum over the person's own rows alone, so that the cost of all sums grows with the lines and not with their square. */
function onDetail(
  rows: PersonRows | undefined,
  value: Exact,
  content: (amounts: string, names: string) => string,
  { detail }: ColumnPlace,
): Cell {
  if (!rows || rows.lines.length === 0) return number('moneyOrNothing', 0);
  const cells = (column: number): string => `${inFormula(detail)}${downFixed(column, rows.first, rows.last)}`;
  return formula('moneyOrNothing', `=ROUND(${content(cells(DETAIL.amount), cells(DETAIL.award))},2)`, toNumber(value));
}
