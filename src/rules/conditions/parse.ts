import type { Fact } from '../../facts/fact';
import { flagFromText } from '../../facts/flags';
import { cleanText } from '../../facts/text';
import { toSimplified } from '../../facts/traditional';
import { parseBounds } from './bound';
import type { Condition, ConditionFault, ParsedCondition } from './condition';
import { parseInterval } from './interval';
import { parseList } from './list';
import { parseRank } from './rank';

const ANY: Condition = { kind: 'any' };

/** Longer cells are prose, not conditions; the limit keeps every parser linear and quick. */
const LONGEST = 600;

/** Reads a condition cell for the fact that heads its column. A numeric 0 is a blank: a real zero is text. */
export function parseCondition(cell: unknown, fact: Fact): ParsedCondition {
  if (cell === null || cell === undefined || cell === 0) return { ok: true, condition: ANY };
  if (typeof cell === 'boolean' && fact.kind === 'flag') return { ok: true, condition: { kind: 'flag', is: cell } };
  const text = toSimplified(cleanText(String(cell)));
  if (text === '' || /^[-—–]+$/.test(text) || text === '不限') return { ok: true, condition: ANY };
  const parsed = text.length > LONGEST ? undefined : parse(text, fact);
  if (parsed === undefined) return { ok: false, fault: { code: 'condition-unreadable', fact: fact.name, text } };
  return 'code' in parsed ? { ok: false, fault: parsed } : { ok: true, condition: parsed };
}

function parse(text: string, fact: Fact): Condition | ConditionFault | undefined {
  const negated = /^非(.+)$|^除(.+?)(?:以外|之外|外)$/.exec(text);
  if (negated && fact.kind !== 'flag') {
    const inner = parse(negated[1] ?? negated[2] ?? '', fact);
    return inner === undefined || 'code' in inner ? inner : { kind: 'not', of: inner };
  }
  switch (fact.kind) {
    case 'flag': {
      const is = flagFromText(text);
      return is === undefined ? undefined : { kind: 'flag', is };
    }
    case 'number':
    case 'date':
      return parseFigures(text.replace(/ /g, ''), fact);
    case 'text':
      return parseRank(text, fact) ?? parseList(text, fact);
  }
}

/** Figures: a list of values, an interval, bounds, or several of these joined by | or 或. */
function parseFigures(text: string, fact: Fact): Condition | ConditionFault | undefined {
  const list = parseList(text, fact);
  if (list) return list;
  const parts = text.split(/\||或者?/);
  if (parts.length > 1) {
    const of: Condition[] = [];
    for (const part of parts) {
      const condition = parseFigures(part, fact);
      if (condition === undefined || 'code' in condition) return condition;
      of.push(condition);
    }
    return { kind: 'either', of };
  }
  return parseBounds(text, fact) ?? parseInterval(text, fact);
}
