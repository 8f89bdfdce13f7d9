import { equal } from '../../facts/exact';
import { plainAmount } from '../scheme/amount';
import type { Rule } from '../scheme/scheme';
import type { Check } from './check';
import { sameCase } from './rule-regions';

/** Rows that ask the same and pay differently: the smaller amount is never paid. A merged cell of conditions makes them. */
export const sameConditions: Check = (scheme) =>
  scheme.rules.flatMap((rule, index) => {
    const other = scheme.rules.slice(0, index).find((earlier) => isSame(earlier, rule));
    const detail = { code: 'rows-same' as const, other: (other?.source.at.row ?? 0) + 1 };
    return other ? [{ at: rule.source.at, detail }] : [];
  });

function isSame(a: Rule, b: Rule): boolean {
  if (a.mode !== 'highest' || b.mode !== 'highest' || a.group !== b.group || !sameCase(a, b)) return false;
  const [left, right] = [plainAmount(a), plainAmount(b)];
  const differ = left !== undefined && right !== undefined && !equal(left, right);
  return differ && a.unit === b.unit && asked(a) === asked(b);
}

const asked = ({ when }: Rule): string =>
  when
    .map(({ fact, text }) => `${fact}=${text}`)
    .sort()
    .join('\u0000');
