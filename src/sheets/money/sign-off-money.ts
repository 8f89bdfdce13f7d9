import { add, type Exact, sign } from '../../facts/exact';
import { eachInSteps, type Steps } from '../../base/steps';
import type { SheetWords } from '../../messages/sheets/sheets';
import { at, downFixed } from '../plan/cells';
import { type DetailLayout, type PersonRows, sumOf } from './layout';
import { DETAIL } from './lines';
import { inFormula } from '../plan/names';

/** A column of money: what it comes to for a person, and the formula for it from the sheet of details. */
export interface MoneyColumn {
  readonly head: string;
  value(person: PersonRows): Exact;
  formula(person: PersonRows, row: number): string;
}

/** The first column of money: number, section and name stand before it. */
export const FIRST_MONEY = 3;

/** Awards, penalties, 限额调整 where there is one, the net. */
export function moneyColumns(layout: DetailLayout, { columns }: SheetWords): readonly MoneyColumn[] {
  const cells = ({ first, last }: { first: number; last: number }): string =>
    `${inFormula(layout.sheet)}${downFixed(DETAIL.amount, first, last)}`;
  const where = (head: string, test: '>0' | '<0'): MoneyColumn => ({
    head,
    value: ({ lines }) => sumOf(lines.filter(({ amount }) => sign(amount) === (test === '>0' ? 1 : -1))),
    formula: (person) => (person.lines.length === 0 ? '' : `SUMIFS(${cells(person)},${cells(person)},"${test}")`),
  });
  const limit: MoneyColumn = {
    head: columns.limit,
    value: (person) => person.limit?.amount ?? 0,
    formula: (person) => (person.limit ? `SUM(${cells(person.limit)})` : ''),
  };
  const limited = layout.money.some((person) => person.limit !== undefined);
  const parts = [where(columns.awards, '>0'), where(columns.penalties, '<0'), ...(limited ? [limit] : [])];
  const net: MoneyColumn = {
    head: columns.net,
    value: (person) => parts.reduce<Exact>((sum, part) => add(sum, part.value(person)), 0),
    formula: (_, row) => parts.map((_part, index) => at(row, FIRST_MONEY + index)).join('+'),
  };
  return [...parts, net];
}

/** What each column comes to for these people. In steps, for many. */
export function* sumsOf(people: readonly PersonRows[], columns: readonly MoneyColumn[]): Steps<readonly Exact[]> {
  const sums = columns.map((): Exact => 0);
  yield* eachInSteps(people, (person) => {
    columns.forEach((column, index) => (sums[index] = add(sums[index] ?? 0, column.value(person))));
  });
  return sums;
}
