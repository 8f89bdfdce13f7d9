import { cleanText } from '../../src/facts/text';
import { toSimplified } from '../../src/facts/traditional';

/** Numbers of points (①) begin a sentence; folded they would read as figures. */
const POINTS = /[①-⑳]/g;
/** Some pages carry the reading of a character behind it: 發(fā)布. */
const SPELLED = /\([^()\u4e00-\u9fff\d]{1,8}\)/g;

/** A text without what differs between copies of it: width, blanks, line breaks, traditional characters. */
export const foldText = (raw: string): string =>
  toSimplified(cleanText(raw.replace(POINTS, '。')).replace(SPELLED, '')).replace(/ /g, '');

/** A stretch of a text, from its first character to behind its last. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Figures, Chinese numerals, and how often something is due. */
const NUMBERS =
  /\d+(?:[.,:]\d+)*%?|[〇零○一二两三四五六七八九十百千万亿半双]+|每(?:个?[月周]|双周|季|半?年|天|日)|[年月季]度?[初底末终]/g;

export const numbersIn = (text: string): readonly Stretch[] => matchesOf(text, NUMBERS);

export const matchesOf = (text: string, pattern: RegExp): readonly Stretch[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** Every place where the words stand in the text. */
export function placesOf(text: string, words: string): readonly Stretch[] {
  const places: Stretch[] = [];
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}
