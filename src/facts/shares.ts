import { multiply, toNumber } from './exact';
import type { Fact, Statement } from './fact';
import { showExact } from './show';
import { type Cell, shown } from './statement';

type Given = Statement & { readonly kind: 'given' };

/**
 * A share in the way in which the conditions on it are written. Beside 80%以上 a plain 85 may be 85% or 85 times, beside
 * 完成率 80以上 a plain 0.85 may be 85: these are asked about. `inColumn`: the header has the %.
 */
export function shareAlike(fact: Fact, bar: number, given: Given, cell: Cell, inColumn: boolean): Statement {
  if (typeof given.value !== 'number' && typeof given.value !== 'object') return given;
  const isMarked = inColumn || /[%‰/]|分之/.test(String(cell));
  const hundred = bar > 2;
  const value = hundred && isMarked ? multiply(given.value, 100) : given.value;
  const size = toNumber(value);
  const isOdd = hundred
    ? size <= 1
    : inColumn
      ? bar >= 0.5 && size <= 0.01
      : size >= (/名次|排名/.test(fact.name) ? 1 : 2) && !isMarked;
  if (size <= 0 || !isOdd) return { ...given, value };
  const meant = hundred || inColumn ? showExact(multiply(value, hundred ? 100 : 10000)) : `${shown(cell)}%`;
  return { kind: 'bad', fault: { code: 'share-unclear', fact: fact.name, given: shown(cell), meant } };
}
