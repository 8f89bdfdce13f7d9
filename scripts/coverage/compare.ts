import type { DocumentNumbers } from '../../test/rules/schemes/coverage/numbers';
import { headings, words } from '../../test/rules/schemes/coverage/words';
import { foldText, matchesOf, numbersIn, placesOf, type Stretch } from './text';

/** What the list of a document and its text do not have in common. */
export interface Difference {
  /** Numbers of the text that nobody listed, each with the characters around it. */
  readonly unlisted: readonly string[];
  /** Quotations that stand nowhere in the text. */
  readonly unfound: readonly string[];
  /** How many numbers the text has. */
  readonly numbers: number;
}

const AROUND = 8;

export const isTextOf = (document: DocumentNumbers, raw: string): boolean =>
  foldText(raw).includes(foldText(document.mark));

export function compare(document: DocumentNumbers, raw: string): Difference {
  const whole = foldText(raw);
  const end = document.ends === undefined ? -1 : whole.indexOf(foldText(document.ends));
  const text = end < 0 ? whole : whole.slice(0, end);
  const quotes = [...document.rules.map(({ quote }) => quote), ...Object.values(document.notRules).flat()];
  const listed = [
    ...[...quotes.map(foldText), ...words].flatMap((quote) => placesOf(text, quote)),
    ...headings.flatMap((pattern) => matchesOf(text, pattern)),
  ];
  const numbers = numbersIn(text);
  const within = (inner: Stretch, outer: Stretch): boolean => outer.start <= inner.start && inner.end <= outer.end;
  const unlisted = numbers.filter((number) => !listed.some((stretch) => within(number, stretch)));
  return {
    unlisted: unlisted.map(({ start, end: stop }) => text.slice(Math.max(0, start - AROUND), stop + AROUND)),
    unfound: quotes.filter((quote) => !text.includes(foldText(quote))),
    numbers: numbers.length,
  };
}
