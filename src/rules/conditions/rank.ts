import { closedValue, rankOf } from '../../facts/closed';
import type { Fact } from '../../facts/fact';
import { isLevel } from '../../facts/levels';
import type { Condition } from './condition';

/**
 * A bound on an ordered closed set: 市级以上 is 市 and every higher value, 省级以下 is 省 and every lower one.
 * Undefined where the text is no such bound or the set does not hold the value.
 */
export function parseRank(text: string, fact: Fact): Condition | undefined {
  const match = /^(.+?)(?:及|及其|\(含\))?(以上|以下)(?:\(含.*\))?$/.exec(text);
  const values = fact.values ?? (isLevel(fact.name) ? fact.named : undefined);
  if (!match || !values) return undefined;
  const limit = closedValue(values, match[1] ?? '');
  if (limit === undefined) return undefined;
  const rank = rankOf(values, limit);
  const within = match[2] === '以上' ? values.slice(0, rank + 1) : values.slice(rank);
  return { kind: 'list', values: within.map((value) => value.name) };
}
