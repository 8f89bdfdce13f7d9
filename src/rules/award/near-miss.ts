import { toNumber } from '../../facts/exact';
import type { Row } from '../../facts/row';
import type { FactCondition } from '../conditions/condition';
import { matchCondition } from '../conditions/match';
import { plainAmount } from '../scheme/amount';
import type { Rule } from '../scheme/scheme';
import { matchSpan } from './match-rules';
import type { Program } from './program';
import { scopeOf } from './row-facts';
import { dateOf, usedFact, type UsedFact } from './used-facts';
import { hasOwn } from './worth';

/** Why the rule that came nearest does not hold. */
export interface NearMiss {
  readonly rule: Rule;
  readonly failed: readonly { readonly condition: FactCondition; readonly used: UsedFact }[];
  /** 日期, where the row is not in force on it. */
  readonly date?: UsedFact;
}

/**
 * The rule with the fewest conditions that fail; of equals the one of which least is unknown, then the one of which most
 * holds, then the one that gives least: whoever misses all ranks is nearest to the last.
 */
export function nearestMiss(program: Program, row: Row): NearMiss | undefined {
  const scope = scopeOf(program.scheme, row);
  let nearest: { readonly miss: NearMiss; readonly far: readonly number[] } | undefined;
  for (const rule of program.variants[0]?.rules ?? []) {
    if (!hasOwn(rule)) continue;
    const matches = rule.when.map((condition) => matchCondition(condition.condition, condition.fact, scope).kind);
    const failed = rule.when.flatMap((condition, at) => {
      const fact = matches[at] === 'no' ? usedFact(program, row, condition.fact) : undefined;
      return fact ? [{ condition, used: fact }] : [];
    });
    const date = matchSpan(rule.span, scope).kind === 'no' ? dateOf(program, row, rule) : undefined;
    const distance = failed.length + (date ? 1 : 0);
    if (distance === 0) continue;
    const many = (kind: 'yes' | 'unknown'): number => matches.filter((match) => match === kind).length;
    const far = [distance, many('unknown'), -many('yes'), sizeOf(rule)];
    if (!nearest || isLess(far, nearest.far)) nearest = { miss: { rule, failed, date }, far };
  }
  return nearest?.miss;
}

/** The amount of a rule where it is one figure, without its sign. */
function sizeOf(rule: Rule): number {
  const figure = plainAmount(rule);
  return figure === undefined ? Infinity : Math.abs(toNumber(figure));
}

/** Whether the first figure that differs is the less one. */
function isLess(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((figure, place) => figure !== b[place]);
  return (a[at] ?? 0) < (b[at] ?? 0);
}
