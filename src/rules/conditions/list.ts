import { textValue } from '../../facts/closed';
import { serialFromText } from '../../facts/dates';
import type { Fact, Value } from '../../facts/fact';
import { exactFromText } from '../../facts/quantity';
import { cleanText } from '../../facts/text';
import type { Condition, ConditionFault } from './condition';

/** What separates the values of a list: 省级|市级, 省级、市级, 省市级, 省级或市级, 省级和市级, 国家级(含中央级), 《求是》《瞭望》等. */
export const SEPARATORS =
  /(?<!\([^含()][^()]*)[|、;；,，/\n]|或者?|\(含|(?<=\(含.+)\)$|(?<=级)[和与](?=.+级)|(?<=(?:^|[|、;；,，])[省市县]{1,3})(?=[市县乡]{1,3}级(?:$|[|、;；,，]))|(?<=》)(?:等$|(?=《))/;

/** What separates them for certain: a comma may belong to a number, a bar to a date or a ratio. */
const BETWEEN = { number: /[|、;]|或者?/, date: /[|、;,]|或者?/, text: SEPARATORS, flag: SEPARATORS };

/** The value as the fact's kind writes it, or undefined where the fact cannot have it. */
function valueOf(fact: Fact, text: string): Value | undefined {
  switch (fact.kind) {
    case 'number':
      return exactFromText(text);
    case 'date':
      return serialFromText(text);
    case 'text':
      return textValue(fact, text);
    case 'flag':
      return undefined;
  }
}

/** 1-6月, 一至三年级 name each of them, 书记和主任 both; as they stand they may be values too. */
export function spread(part: string): readonly string[] {
  const [, from = '', to = '', unit = ''] = RANGE.exec(part) ?? [];
  const numerals = /\d/.test(from) ? FIGURES : NUMERALS;
  return [
    part,
    ...(from ? numerals.slice(numerals.indexOf(from), numerals.indexOf(to) + 1) : []).map((numeral) => numeral + unit),
    ...(/^(.{2,}?)以?[和及与 ](?![以其])(.{2,})$/.exec(part)?.slice(1) ?? []),
  ];
}

const NUMERALS = [...'一二三四五六七八九十'];
const FIGURES = Array.from({ length: 99 }, (_, at) => String(at));
const RANGE = /^第?(\d{1,2}|[一二三四五六七八九十])\D?[-~–—至到]第?(\d{1,2}|[一二三四五六七八九十])([^\d个]\D{0,7})$/;

/** 七、八年级 is 七年级、八年级. */
export const inFull = (text: string): string => text.replace(SHARED, '$1$2');

const SHARED =
  /(?<=^|[、,|])([\da-z一二三四五六七八九十甲乙丙丁])(?=(?:[、,].)*[、,][\da-z一二三四五六七八九十甲乙丙丁]([^\d()、,;|一二三四五六七八九十]{1,8})(?:$|[、,;|]))/gi;

/** The parts of a list. Of figures and dates a part that is one as it stands is not divided: 1,200 and 2012/9/3. */
function partsOf(text: string, fact: Fact): readonly string[] {
  return (fact.kind === 'text' ? inFull(text) : text)
    .split(BETWEEN[fact.kind])
    .flatMap((part) => (valueOf(fact, part) === undefined ? part.split(SEPARATORS) : [part]));
}

/** A value or a list of values. A closed fact takes only what its set holds; a typo there is a fault. */
export function parseList(text: string, fact: Fact): Condition | ConditionFault | undefined {
  const parts = partsOf(text, fact)
    .map(cleanText)
    .filter((part) => part !== '')
    .flatMap((part) => (fact.kind === 'text' && !fact.values ? spread(part) : [part]));
  const values: Value[] = [];
  for (const part of parts) {
    const value = valueOf(fact, part);
    if (value === undefined) {
      if (fact.kind !== 'text' || !fact.values) return undefined;
      return { code: 'value-not-in-set', fact: fact.name, text, value: part, values: fact.values.map((v) => v.name) };
    }
    values.push(value);
  }
  return values.length ? { kind: 'list', values } : undefined;
}
