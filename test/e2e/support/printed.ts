import { fenOfCapitals } from './capitals';
import { fen } from './cells';
import { yuan } from './pane';

/** What a printed page says, read off its text as it is laid out. Sums are in fen. */

/** An amount as it is shown and printed. */
export const MONEY = String.raw`-?[\d,]+\.\d\d`;

const fenOf = (money: string | undefined): number => fen(yuan(money ?? ''));

const lastAmount = (line: string): number => fenOf(Array.from(line.matchAll(new RegExp(MONEY, 'g'))).at(-1)?.[0]);

/** The lines of 奖励明细 that have a price, a number and an amount. */
export const printedLines = (
  text: string,
): { readonly price: number; readonly count: number; readonly amount: number }[] =>
  Array.from(text.matchAll(new RegExp(`(${MONEY})\\s+(\\d+)\\s+(${MONEY})`, 'g')), ([, price, count, amount]) => ({
    price: fenOf(price),
    count: Number(count),
    amount: fenOf(amount),
  }));

/** The last amount of each person's line in 个人汇总. */
export const printedSums = (text: string): number[] =>
  text
    .split('\n')
    .filter((line) => /^\s*\d+\s+\S+\s+\S+\s/.test(line) && new RegExp(MONEY).test(line))
    .map(lastAmount);

/** The last amount of the line that begins with 合计. */
export const printedTotal = (text: string): number => lastAmount(/^\s*合\s*计\s.*$/m.exec(text)?.[0] ?? '');

/** The total in 大写. */
export const printedCapitals = (text: string): number => fenOfCapitals(/合计大写\s+(人民币\S+)/.exec(text)?.[1] ?? '');
