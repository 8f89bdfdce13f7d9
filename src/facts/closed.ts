import { entryOf } from '../base/entries';
import type { ClosedValue, Fact } from './fact';
import { exactFromNumeral } from './numerals';
import { cleanText, textKey, titleKey } from './text';

/**
 * What two spellings of a value share: 第一档, 一档, 一 and 1 are one value, 省 and 省级, A and A类, 五星级 and 5星, 省(部)级 and 省部级,
 * 一等奖(1名) and 一等奖 are one value.
 * Other words stay apart (接待 is not 信访接待).
 */
function closedKey(text: string): string {
  const key = textKey(text).replace(/\((?:\d+名|不?含.+)\)$|[()](?=.?\)?级$)/g, '');
  const ordinal =
    /^第?([\d零〇一二两三四五六七八九十]+)(?:[等星年]级|等奖|季度|月份|作者|作|完成人|[档等级名类位季月批期组班版星])?$/.exec(
      key,
    );
  const numeral = ordinal?.[1];
  return numeral === undefined
    ? key.replace(/级$|等次$|(?<=等|优[秀胜]|鼓励)奖$|(?<=^[a-z甲乙丙丁])[类等档组]$/i, '')
    : String(exactFromNumeral(numeral) ?? numeral);
}

const indexes = new WeakMap<readonly ClosedValue[], ReadonlyMap<string, string>>();

/** The names of a set by the keys of their spellings. */
function indexOf(values: readonly ClosedValue[]): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const value of values) for (const synonym of value.synonyms) index.set(closedKey(synonym), value.name);
  for (const value of values) index.set(closedKey(value.name), value.name);
  return index;
}

/** The canonical form of a value in the set, or undefined where the set does not hold it. 督查工作 is 督查, 市级刊物 is 市级. */
export function closedValue(values: readonly ClosedValue[], raw: string): string | undefined {
  const index = entryOf(indexes, values, indexOf);
  return (
    index.get(closedKey(raw)) ??
    index.get(closedKey(cleanText(raw).replace(/[《》]/g, ''))) ??
    index.get(closedKey(cleanText(raw).replace(/(?<=..)工作$|(?<=级)(?:媒体|刊物|报刊)$/, '')))
  );
}

/** The value that a text is under a text fact; undefined where the fact's set does not hold it, or nobody knows which one is meant. */
export function textValue(fact: Fact, text: string): string | undefined {
  const { name, values, named, titled } = fact;
  if (values) return closedValue(values, text);
  const key = titled ? titleKey(text) : textKey(text);
  if (!named) return key;
  const value = closedValue(named, text) ?? closedValue(named, withoutNoun(key, name));
  return value ?? (isUnsure(key, named) ? undefined : key);
}

/** 保牌 and 复检 where a rule is for 保牌(复检), a tick where the rules name values: only the clerk knows whether it is meant. */
const isUnsure = (key: string, named: readonly ClosedValue[]): boolean =>
  /^[是有√]$/.test(key) || named.some(({ name }) => name.includes('(') && name.split(/[(),、]/).includes(key));

/** 优秀(90分以上), 二类(中间60%), 白班(8:00-18:00) without what explains it. */
export const withoutBand = (text: string): string => text.replace(/\([^()]*\d(?:分|%|:\d)[^()]*\)$/, '');

/** 发明专利 without what its column says already: 发明 under 专利类别. */
export function withoutNoun(text: string, column: string): string {
  const noun = column.replace(/(?:种?类|类[别型]|等[级次]|级别|性质|层次)$/, '');
  return text.endsWith(noun) ? text.slice(0, text.length - noun.length) : text;
}

/** Place of a canonical value in its set, 0 the highest; after all others where the set does not hold it. */
export function rankOf(values: readonly ClosedValue[], name: string): number {
  const rank = values.findIndex((value) => value.name === name);
  return rank < 0 ? values.length : rank;
}
