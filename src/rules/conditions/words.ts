import type { Comparison } from './condition';

/**
 * Words that set a bound. 以上, 以下, 以内, 届满, 不少于 and 不超过 include the number; 超过, 不满, 不足, 以外, 低于, 高于,
 * 多于 and 少于 exclude it (Civil Code of the PRC, art. 1259).
 */
const before: readonly (readonly [string, Comparison])[] = [
  ['>=', '>='], ['≥', '>='], ['≧', '>='], ['<=', '<='], ['≤', '<='], ['≦', '<='], ['<>', '<>'], ['!=', '<>'], ['≠', '<>'],
  ['>', '>'], ['<', '<'], ['=', '='],
  ['大于等于', '>='], ['大于或等于', '>='], ['小于等于', '<='], ['小于或等于', '<='],
  ['不少于', '>='], ['不低于', '>='], ['不小于', '>='], ['不得少于', '>='], ['不得低于', '>='], ['至少', '>='], ['最少', '>='], ['达到', '>='], ['届满', '>='],
  ['不超过', '<='], ['不高于', '<='], ['不多于', '<='], ['不大于', '<='], ['不得超过', '<='], ['未超过', '<='], ['至多', '<='], ['最多', '<='],
  ['超过', '>'], ['超出', '>'], ['高于', '>'], ['多于', '>'], ['大于', '>'],
  ['不满', '<'], ['不足', '<'], ['未满', '<'], ['不到', '<'], ['未达到', '<'], ['低于', '<'], ['少于', '<'], ['小于', '<'],
  ['等于', '='], ['不等于', '<>'], ['满', '>='], ['达', '>='], ['前', '<='],
]; // prettier-ignore

const after: readonly (readonly [string, Comparison])[] = [
  ['(含)以上', '>='], ['(含)以下', '<='], ['(含)以内', '<='], ['(不含)以内', '<'], ['(不含)以上', '>'], ['(不含)以下', '<'],
  ['及其以上', '>='], ['及其以下', '<='], ['及以上', '>='], ['及以下', '<='], ['以上(含)', '>='], ['以下(含)', '<='], ['以上(不含)', '>'], ['以下(不含)', '<'],
  ['以上', '>='], ['以下', '<='], ['以内', '<='], ['之内', '<='], ['以外', '>'], ['之外', '>'], ['届满', '>='], ['及以后', '>='], ['以后', '>='], ['起', '>='],
]; // prettier-ignore

/** Every word that sets a bound, before or behind the number. */
export const boundWords: readonly string[] = [...new Set([...before, ...after].map(([word]) => word))];

const longestFirst = (words: readonly (readonly [string, Comparison])[]): readonly (readonly [string, Comparison])[] =>
  [...words].sort((a, b) => b[0].length - a[0].length);

const leading = longestFirst(before);
const trailing = longestFirst(after);

export type BoundWord = { readonly word: string; readonly comparison: Comparison };

/** The bound word that stands at this place of the text, the longest first. */
export function wordAt(text: string, at: number, where: 'before' | 'after'): BoundWord | undefined {
  const found = (where === 'before' ? leading : trailing).find(([word]) => text.startsWith(word, at));
  return found && { word: found[0], comparison: found[1] };
}
