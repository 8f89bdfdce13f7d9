import type { Fact } from '../../facts/fact';
import { serialFromText } from '../../facts/dates';
import { type Expression, factsIn } from '../expressions/expression';
import { parseExpression } from '../expressions/parse';
import type { Comparison, Condition } from './condition';
import { dayOfBound } from './months';
import { wordAt } from './words';

/**
 * One bound or several in a row: 1000字以上, 超过10次, >=任务数, 满10年不满20年. All must hold.
 * Undefined where the text is no bound.
 */
export function parseBounds(text: string, fact: Fact): Condition | undefined {
  const bounds: Condition[] = [];
  let at = 0;
  while (at < text.length) {
    const lead = wordAt(text, at, 'before');
    const start = at + (lead?.word.length ?? 0);
    const [end, trail] = endOfLimit(text, start, lead !== undefined);
    const comparison = lead ? combine(lead.comparison, trail?.comparison) : trail?.comparison;
    const limit = comparison && parseLimit(text.slice(start, end), fact, comparison);
    if (comparison === undefined || limit === undefined || (limit.kind === 'fact' && NO_FACT.test(limit.name)))
      return undefined;
    bounds.push({ kind: 'bound', comparison, limit });
    at = end + (trail?.word.length ?? 0);
    while (/[,、且并但;]/.test(text.charAt(at))) at++;
  }
  const [only] = bounds;
  return bounds.length === 1 ? only : bounds.length > 1 ? { kind: 'all', of: bounds } : undefined;
}

/** 不满意, 达标, 低于标准, 八成以上: words, in which no fact is named. */
const NO_FACT = /^(?:[意标位额勤][率度]?|要求|标准|.成)$/;

/** 超过15日、30日以内: the second bound begins here. Commas stand in numbers and in expressions too. */
const NEXT = /^(?:[、;且]|,(?!\d{3}))/;

/** A limit runs to the word behind it, or to the next bound. */
function endOfLimit(text: string, start: number, hasLead: boolean): [number, ReturnType<typeof wordAt>] {
  for (let end = start + 1; end <= text.length; end++) {
    const trail = wordAt(text, end, 'after');
    if (trail) return [end, trail];
    if (hasLead && NEXT.test(text.slice(end)) && !text.slice(start, end).includes('(')) return [end, undefined];
    if (hasLead && wordAt(text, end, 'before') && !/[(+\-*/]$/.test(text.slice(start, end))) return [end, undefined];
  }
  return [text.length, undefined];
}

/** 满10年以上 says one thing twice; 超过10次以上 excludes the 10, as its first word says. */
const combine = (lead: Comparison, trail: Comparison | undefined): Comparison | undefined =>
  trail === undefined || trail.charAt(0) === lead.charAt(0) ? lead : undefined;

/** The number or expression of a bound; for dates a day, a month or another fact: 2024-6 is no subtraction. */
export function parseLimit(raw: string, fact: Fact, comparison: Comparison): Expression | undefined {
  const text = raw.replace(/[,、;且并但]+$/, '');
  if (fact.kind !== 'date') return parseExpression(text);
  const value = serialFromText(text) ?? dayOfBound(text, comparison);
  if (value !== undefined) return { kind: 'number', value };
  const other = parseExpression(text);
  return other && factsIn(other).length > 0 ? other : undefined;
}
