import type { Fact } from '../../facts/fact';
import { parseLimit } from './bound';
import type { Comparison, Condition } from './condition';
import { stretchOf } from './months';

const PATTERN = /^([[(]?)(.+?)(\.\.|至|到|~|—+|–|-)(.+?)([\])]?)$/;
/** Hyphens, dots and bars belong to a date. */
const OF_DATES = /^([[(]?)(.+?)(\.\.|至|到|~|—+)(.+?)([\])]?)$/;

/** [60,80): between brackets a comma will do. */
const BRACKETED = /^([[(])([^,]+)(,)([^,]+)([\])])$/;

/** (含) and (不含) behind an end say whether it belongs. */
const MARK = /\((不?)含\)$/;

/**
 * An interval: 1..3, [60..80), [60,80), 60至80分, 60(含)至80分(不含), 第四名至第六名, 2024年1月至6月. 至 includes both ends;
 * round brackets exclude theirs. Undefined where the text is none.
 */
export function parseInterval(text: string, fact: Fact): Condition | undefined {
  const isDate = fact.kind === 'date';
  if (isDate && stretchOf(text)) return between(text, '>=', text, '<=', fact);
  const last = MARK.exec(text);
  const match = BRACKETED.exec(text) ?? (isDate ? OF_DATES : PATTERN).exec(last ? text.slice(0, last.index) : text);
  if (!match) return undefined;
  const [, open = '', low = '', , high = '', close = ''] = match;
  if ((open === '') !== (close === '')) return undefined;
  const first = MARK.exec(low);
  // The year of the first end is that of the last: 2024年1月1日至6月30日.
  const year = isDate && /^\d{1,2}月/.test(high) ? (/^\d{4}年/.exec(low)?.[0] ?? '') : '';
  return between(
    first ? low.slice(0, first.index) : low,
    open === '(' || first?.[1] === '不' ? '>' : '>=',
    year + high,
    close === ')' || last?.[1] === '不' ? '<' : '<=',
    fact,
  );
}

function between(low: string, from: Comparison, high: string, to: Comparison, fact: Fact): Condition | undefined {
  const lower = parseLimit(low, fact, from);
  const upper = parseLimit(high, fact, to);
  if (lower?.kind !== 'number' || upper === undefined) return undefined;
  return {
    kind: 'all',
    of: [
      { kind: 'bound', comparison: from, limit: lower },
      { kind: 'bound', comparison: to, limit: upper },
    ],
  };
}
