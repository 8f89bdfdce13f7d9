import type { Fact } from '../../facts/fact';
import type { Condition } from './condition';
import { parseLimit } from './bound';

const PATTERN = /^([[(]?)(.+?)(\.\.|至|到|~|—+|–|-)(.+?)([\])]?)$/;
/** Hyphens, dots and bars belong to a date. */
const OF_DATES = /^([[(]?)(.+?)(\.\.|至|到|~|—+)(.+?)([\])]?)$/;

/** [60,80): between brackets a comma will do. */
const BRACKETED = /^([[(])([^,]+)(,)([^,]+)([\])])$/;

/** (含) and (不含) behind an end say whether it belongs. */
const MARK = /\((不?)含\)$/;

/**
 * An interval: 1..3, [60..80), [60,80), 60至80分, 60(含)至80分(不含), 第四名至第六名. 至 includes both ends; round brackets
 * exclude theirs. Undefined where the text is none.
 */
export function parseInterval(text: string, fact: Fact): Condition | undefined {
  const pattern = fact.kind === 'date' ? OF_DATES : PATTERN;
  const last = MARK.exec(text);
  const match = BRACKETED.exec(text) ?? pattern.exec(last ? text.slice(0, last.index) : text);
  if (!match) return undefined;
  const [, open = '', low = '', , high = '', close = ''] = match;
  if ((open === '') !== (close === '')) return undefined;
  const first = MARK.exec(low);
  const lower = parseLimit(first ? low.slice(0, first.index) : low, fact);
  const upper = parseLimit(high, fact);
  if (lower?.kind !== 'number' || upper === undefined) return undefined;
  return {
    kind: 'all',
    of: [
      { kind: 'bound', comparison: open === '(' || first?.[1] === '不' ? '>' : '>=', limit: lower },
      { kind: 'bound', comparison: close === ')' || last?.[1] === '不' ? '<' : '<=', limit: upper },
    ],
  };
}
