import type { Fact } from '../../facts/fact';
import type { Condition } from './condition';
import { parseLimit } from './bound';

const PATTERN = /^([[(]?)(.+?)(\.\.|至|到|~|—+|–|-)(.+?)([\])]?)$/;
/** Hyphens, dots and bars belong to a date. */
const OF_DATES = /^([[(]?)(.+?)(\.\.|至|到|~|—+)(.+?)([\])]?)$/;

/**
 * An interval: 1..3, [60..80), 60至80分, 第四名至第六名. 至 includes both ends; round brackets exclude theirs.
 * Undefined where the text is none.
 */
export function parseInterval(text: string, fact: Fact): Condition | undefined {
  const match = (fact.kind === 'date' ? OF_DATES : PATTERN).exec(text);
  if (!match) return undefined;
  const [, open = '', low = '', , high = '', close = ''] = match;
  if ((open === '') !== (close === '')) return undefined;
  const lower = parseLimit(low, fact);
  const upper = parseLimit(high, fact);
  if (lower?.kind !== 'number' || upper === undefined) return undefined;
  return {
    kind: 'all',
    of: [
      { kind: 'bound', comparison: open === '(' ? '>' : '>=', limit: lower },
      { kind: 'bound', comparison: close === ')' ? '<' : '<=', limit: upper },
    ],
  };
}
