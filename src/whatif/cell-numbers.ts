import { absolute, equal, type Exact } from '../facts/exact';
import { exactFromText } from '../facts/quantity';
import type { Shape } from './shape';

/** A number within a cell's text. */
export interface NumberAt {
  readonly start: number;
  readonly end: number;
  /** Without a sign: that belongs to the text around it. */
  readonly value: Exact;
  readonly percent: boolean;
  /** Its place among the numbers that the cell's reader sees. */
  readonly place: number;
}

/** Reads a cell's text as its table does; undefined where it is none. */
export type CellReader = (text: string) => Shape | undefined;

/** From the longest way to take digits to the shortest: 1/3, 1,200, 1.2万, 15%, 12; then Chinese numerals. */
const PATTERNS: readonly RegExp[] = [
  /[\d０-９]+\/[\d０-９]+/g,
  /[\d０-９]+(?:[,，][\d０-９]{3})+(?:[.．][\d０-９]+)?[%％千万百亿]?/g,
  /[\d０-９]+(?:[.．][\d０-９]+)?[%％千万百亿]?/g,
  /[\d０-９]+(?:[.．][\d０-９]+)?/g,
  /[零〇一二两三四五六七八九十百千万]+分之[零〇一二两三四五六七八九十百千万]+/g,
  /[零〇一二两三四五六七八九十百千万半]+/g,
];

/**
 * The numbers of a cell that a clerk may change: with another number in the place of one of them, the cell's reader
 * sees that number and otherwise the same as before. Digits in a name or in a list of cases are none.
 */
export function numbersIn(text: string, read: CellReader): readonly NumberAt[] {
  const whole = read(text);
  if (!whole || whole.numbers.length === 0) return [];
  const found: NumberAt[] = [];
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const number = numberAt(text, start, end, whole, read);
      if (number && !found.some((other) => other.place === number.place)) found.push(number);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Numbers that hardly stand in a cell already: one of them is tried in place of what stands there. */
const PROBES = ['37', '41'];

function numberAt(text: string, start: number, end: number, whole: Shape, read: CellReader): NumberAt | undefined {
  const written = text.slice(start, end);
  const value = exactFromText(written);
  if (value === undefined) return undefined;
  const percent = /[%％]$/.test(written);
  const places = PROBES.map((probe) => {
    const tried = percent ? `${probe}%` : probe;
    return placeChanged(whole, read(`${text.slice(0, start)}${tried}${text.slice(end)}`), exactFromText(tried));
  });
  const place = places[0] ?? places[1];
  if (place === undefined || !equal(absolute(whole.numbers[place] ?? 0), value)) return undefined;
  return { start, end, value, percent, place };
}

/** Which one of the cell's numbers is the one that was tried; undefined unless it alone has changed. */
function placeChanged(whole: Shape, tried: Shape | undefined, expected: Exact | undefined): number | undefined {
  if (!tried || tried.form !== whole.form || expected === undefined) return undefined;
  const changed = whole.numbers.flatMap((number, place) => (equal(number, tried.numbers[place] ?? 0) ? [] : [place]));
  const [place] = changed;
  if (place === undefined || changed.length > 1) return undefined;
  return equal(absolute(tried.numbers[place] ?? 0), expected) ? place : undefined;
}
