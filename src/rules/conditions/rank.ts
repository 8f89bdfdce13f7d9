import { closedValue, rankOf } from '../../facts/closed';
import type { Fact } from '../../facts/fact';
import { isLevel } from '../../facts/levels';
import type { Condition } from './condition';

/** A value that bounds others: 市级以上 is 市 and what is higher, 高于市级 and 市级以上(不含市级) are what is higher alone. */
interface RankBound {
  readonly limit: string;
  readonly above: boolean;
  readonly includes: boolean;
}

/** Undefined where the text says no bound. */
function rankBound(text: string): RankBound | undefined {
  const [, not, before, least, after, exclusive, side, without] =
    /^(?:(不?)(高于|低于|超过|至少)(.+)|(.+?)(?:及其?|或|\(含\))?(\(不含\))?以([上下])(?:\((不?)含.*\))?)$/.exec(
      text,
    ) ?? [];
  if (before !== undefined) {
    const above = before !== '低于';
    // 不低于 is 以上, 不高于 is 以下.
    return { limit: least ?? '', above: not ? !above : above, includes: not === '不' || before === '至少' };
  }
  return after === undefined ? undefined : { limit: after, above: side === '上', includes: !exclusive && !without };
}

/** Between the ends of a stretch: 省级至县级. */
const TO = /[至到~—-]/;

/** The values by which a text bounds others, or the text itself. */
export const boundsIn = (text: string): readonly string[] => {
  const bound = rankBound(text);
  return bound ? [bound.limit] : text.split(TO);
};

/**
 * A bound on an ordered closed set, or a stretch of it with both ends: the values within. Undefined where the text is
 * neither or the set does not hold the value.
 */
export function parseRank(text: string, fact: Fact): Condition | undefined {
  const values = fact.values ?? (isLevel(fact.name) ? fact.named : undefined);
  if (!values) return undefined;
  const bound = rankBound(text);
  const ranks = boundsIn(text).map((limit) => rankOf(values, closedValue(values, limit) ?? ''));
  const [rank = 0, other, ...more] = ranks;
  if (ranks.includes(values.length) || more.length > 0 || (!bound && other === undefined)) return undefined;
  const [first, last] = !bound
    ? [Math.min(...ranks), Math.max(...ranks)]
    : bound.above
      ? [0, bound.includes ? rank : rank - 1]
      : [bound.includes ? rank : rank + 1, values.length];
  return { kind: 'list', values: values.slice(first, last + 1).map((value) => value.name) };
}
