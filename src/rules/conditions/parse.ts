import { closedValue, withoutBand } from '../../facts/closed';
import { isoOfSerial, serialFromCell } from '../../facts/dates';
import { isDitto } from '../../facts/ditto';
import type { Fact } from '../../facts/fact';
import { flagUnder } from '../../facts/flags';
import { hasOtherUnit } from '../../facts/other-unit';
import { exactFromDouble } from '../../facts/parse-exact';
import { cleanText } from '../../facts/text';
import { toSimplified } from '../../facts/traditional';
import { parseBounds } from './bound';
import { type Condition, type ConditionFault, factsOfCondition, type ParsedCondition } from './condition';
import { parseInterval } from './interval';
import { parseList } from './list';
import { parseRank } from './rank';
import { plainly } from './spelling';

const ANY: Condition = { kind: 'any' };

/** Longer cells are prose, not conditions; the limit keeps every parser linear and quick. */
const LONGEST = 600;

/** Reads a condition cell for the fact that heads its column. A numeric 0 is a blank: a real zero is text. */
export function parseCondition(cell: unknown, fact: Fact): ParsedCondition {
  if (cell === null || cell === undefined || cell === 0) return { ok: true, condition: ANY };
  if (isDay(cell, fact))
    return { ok: false, fault: { code: 'condition-is-date', fact: fact.name, text: isoOfSerial(Number(cell)) } };
  if (typeof cell === 'boolean' && fact.kind === 'flag') return { ok: true, condition: { kind: 'flag', is: cell } };
  if (typeof cell === 'number' && (fact.kind === 'number' || fact.kind === 'date')) return figureCell(cell, fact);
  const text = toSimplified(cleanText(String(cell).replace(LINES, '、')));
  if (text === '' || /^(?:[-—–/]+|不限|(?:任[何意]|所有|各[级类]|不分|不论|均可).{0,4})$/.test(text))
    return { ok: true, condition: ANY };
  const parsed = text.length > LONGEST || isDitto(text) ? undefined : parse(text, fact);
  if (parsed === undefined || isRanked(parsed))
    return { ok: false, fault: { code: 'condition-unreadable', fact: fact.name, text } };
  return 'code' in parsed ? { ok: false, fault: parsed } : { ok: true, condition: ofDays(parsed, fact, text) };
}

/** 中级以上, 本科以上 in an order that nobody wrote: no bound that another figure of the row could be. */
const isRanked = (parsed: Condition | ConditionFault): boolean =>
  !('code' in parsed) && factsOfCondition(parsed).some((limit) => /[级等档职科专士师员]$/.test(limit));

/** Days last until midnight, also in cells that hold the time; with a time of day, or beside one of the row, moments count. */
const ofDays = (condition: Condition, fact: Fact, text = ''): Condition =>
  fact.kind === 'date' && !/[:点时]/.test(text) && factsOfCondition(condition).length === 0
    ? { ...condition, wholeDays: true }
    : condition;

/** A list with a value on each line of the cell. A bound broken over two lines goes on. */
const LINES = /(?<=\S)\s*\n\s*(?=[^\s以及(（])/g;

/** Facts whose figures are small: 1-3 in a cell that is no text has become the third of January, a number of tens of thousands. */
const RANKS = /名次|排名|位次|序号|次数|天数|得分|成绩|年限|[工教年]龄/;
const isDay = (cell: unknown, fact: Fact): boolean =>
  fact.kind === 'number' && RANKS.test(fact.name) && /^[3-7]\d{4}$/.test(String(cell));

/** A cell that holds a number or a date rather than its text: =1/3 is a third. */
function figureCell(cell: number, fact: Fact): ParsedCondition {
  const value = fact.kind === 'date' ? serialFromCell(cell) : exactFromDouble(cell);
  return value === undefined
    ? { ok: false, fault: { code: 'condition-unreadable', fact: fact.name, text: String(cell) } }
    : { ok: true, condition: ofDays({ kind: 'list', values: [value] }, fact) };
}

/**
 * What 非…, 不含…, 除…外, …除外 or …以外 excludes; undefined where the text says none of them. 10以外 of figures
 * is a bound, 非公企业, 非税收入, 非遗 and 不含税 are values.
 */
export function withoutNot(text: string, isFigure = false): string | undefined {
  const [, non, but, except, beyond] =
    /^(?:非|不[是含]|不包[括含])(?![公税遗物法])(.+)$|^除(.+?)[以之]?外(?:的?其.*|的|人员)?$|^(.+)除外$|^(.+)[以之]外(?:的?其.*|的|人员)?$/.exec(
      text,
    ) ?? [];
  return non ?? but ?? except ?? (isFigure ? undefined : beyond);
}

/**
 * 县级以上, 省级以上刊物: a value and those above it. Of an open fact nobody knows which these are; no row has it as its value.
 * Nor is 3月5日前 one, a day without its year.
 */
const isRank = (text: string): boolean =>
  /(?:以[上下内前后](?:\(.*\))?|[底末]前)[的者]?$|级.{0,3}以[上下]|[\d一二两三四五六七八九十百千万]\D{0,5}(?:以[上下内前后]|(?:[年月日号天周底末点]|:\d\d)[前后内止]$)/.test(
    text,
  );

/** 第三名以上, 三等奖及以上, 三级以上 of 技能等级: the better ones, whose numbers are the smaller. Nobody can tell whether the clerk means them. */
const isBetter = (text: string, name: string): boolean =>
  /(?:第.+名|等奖?)(?:及其?|\(含\))?以[上下]/.test(text) ||
  (/级别?$/.test(name) && /(?<!星)级.{0,3}以[上下]/.test(text));

/** 35岁以上50岁以下(不含35岁): what stands in the brackets is about the first bound, and would be taken for the last. */
const EXCLUDES_FIRST = /(\d+)\D+\d+\D+\(不[包含括]+\1(?![\d.])/;

function parse(text: string, fact: Fact): Condition | ConditionFault | undefined {
  const negated = withoutNot(text, fact.kind !== 'text');
  const isValue = fact.values !== undefined && closedValue(fact.values, text) !== undefined;
  if (negated !== undefined && !isValue && fact.kind !== 'flag') {
    const inner = parse(negated, fact);
    return inner === undefined || 'code' in inner ? inner : { kind: 'not', of: inner };
  }
  switch (fact.kind) {
    case 'flag': {
      const is = flagUnder(fact.name, text);
      return is === undefined ? undefined : { kind: 'flag', is };
    }
    case 'number':
    case 'date':
      return isBetter(text, fact.name) ||
        EXCLUDES_FIRST.test(text) ||
        (fact.kind === 'number' && hasOtherUnit(fact, text))
        ? undefined
        : parseFigures(plainly(text.replace(/ /g, ''), fact), fact);
    case 'text':
      if (/[<>≤≥≦≧≠]|除外|\d.*\([百千万亿%‰].?\)$/.test(text) && !isValue) return undefined;
      return (
        (isValue ? undefined : parseRank(text, fact)) ??
        (isRank(withoutBand(text).replace(fact.name, '')) && !isValue && !fact.values
          ? undefined
          : parseList(text, fact))
      );
  }
}

/** Figures: a list of values, several of what follows joined by | or 或, bounds, or an interval. */
function parseFigures(text: string, fact: Fact): Condition | ConditionFault | undefined {
  return parseList(text, fact) ?? parseEither(text, fact) ?? parseBounds(text, fact) ?? parseInterval(text, fact);
}

/** Undefined where the 或 belongs to something else: 大于或等于5. */
function parseEither(text: string, fact: Fact): Condition | undefined {
  const parts = text.split(/\||或者?/);
  const of = parts.length < 2 ? [] : parts.map((part) => parseFigures(part, fact)).filter(isCondition);
  return of.length > 0 && of.length === parts.length ? { kind: 'either', of } : undefined;
}

const isCondition = (parsed: Condition | ConditionFault | undefined): parsed is Condition =>
  parsed !== undefined && !('code' in parsed);
