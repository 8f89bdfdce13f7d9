import type { Comparison } from './condition';

/**
 * Words that set a bound. 以上, 以下, 以内, 届满, 不少于 and 不超过 include the number; 超过, 不满, 不足, 以外, 低于, 高于,
 * 多于 and 少于 exclude it (Civil Code of the PRC, art. 1259). 以前 and 以后 are read as 以下 and 以上 are; 早于 and 晚于 exclude.
 */
type Words = readonly (readonly [Comparison, string])[];

const before: Words = [
  ['>=', '>= ≥ ≧ 大于等于 大于或等于 不少于 不低于 不小于 不早于 至少 最少 达到 届满 年满 满 达'],
  ['<=', '<= ≤ ≦ 小于等于 小于或等于 不超过 不高于 不多于 不大于 未超过 不晚于 不迟于 至多 最多 前'],
  ['<>', '<> != ≠ 不等于'],
  ['>', '> 超过 超出 高于 多于 大于 晚于'],
  ['<', '< 不满 不足 未满 不到 未达到 低于 少于 小于 早于'],
  ['=', '= 等于'],
];

/** 及以上, (含)以上 and 以上(含) have become 以上 before, 不得少于 不少于. */
const after: Words = [
  ['>=', '以上 届满 以后 起'],
  ['<=', '以下 以内 之内 以前'],
  ['>', '(不含)以上 (不含)以后 以外 之外'],
  ['<', '(不含)以内 (不含)以下 (不含)以前'],
];

export type BoundWord = { readonly word: string; readonly comparison: Comparison };

const longestFirst = (words: Words): readonly BoundWord[] =>
  words
    .flatMap(([comparison, list]) => list.split(' ').map((word) => ({ word, comparison })))
    .sort((a, b) => b.word.length - a.word.length);

const leading = longestFirst(before);
const trailing = longestFirst(after);

/** The words that are signs: >=, ≥. */
export const signs: readonly BoundWord[] = leading.filter(({ word }) => /^[<>=≤≥≦≧≠!]/.test(word));

/** Every word that sets a bound, before or behind the number. */
export const boundWords = (): readonly string[] => [...new Set([...leading, ...trailing].map(({ word }) => word))];

/** The bound word that stands at this place of the text, the longest first. */
export function wordAt(text: string, at: number, where: 'before' | 'after'): BoundWord | undefined {
  return (where === 'before' ? leading : trailing).find(({ word }) => text.startsWith(word, at));
}
