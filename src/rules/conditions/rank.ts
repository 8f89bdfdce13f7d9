import { closedValue, rankOf } from '../../facts/closed';
import type { ClosedValue, Fact } from '../../facts/fact';
import { isLevel, ladder } from '../../facts/levels';
import type { Condition } from './condition';

/** A value that bounds others: 市级以上 is 市 and what is higher, 高于市级 and 市级以上(不含市级) are what is higher alone. */
interface RankBound {
  readonly limit: string;
  readonly above: boolean;
  readonly includes: boolean;
}

/** The word before the value: 不低于 is 以上, 不高于 is 以下. */
function before(text: string): RankBound | undefined {
  const [, not, word, limit] = /^(不?)(高于|低于|超过|至少)(.+)$/.exec(text) ?? [];
  if (limit === undefined) return undefined;
  return { limit, above: (word === '低于') === (not === '不'), includes: not === '不' || word === '至少' };
}

/** The word behind it: 市级及以上, 市级以上(不含市级). */
function behind(text: string): RankBound | undefined {
  const [, limit, exclusive, side, without] =
    /^(.+?)(?:及其?|或|\(含\))?(\(不含\))?以([上下])(?:\((不?)含.*\))?$/.exec(text) ?? [];
  return limit === undefined ? undefined : { limit, above: side === '上', includes: !exclusive && !without };
}

const rankBound = (text: string): RankBound | undefined => before(text) ?? behind(text);

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
  const within = values && (boundedBy(text, values) ?? stretchOf(text, values));
  return within && { kind: 'list', values: within.map(({ name }) => name) };
}

const rankIn = (values: readonly ClosedValue[], text: string): number | undefined => {
  const value = closedValue(values, text);
  return value === undefined ? undefined : rankOf(values, value);
};

function boundedBy(text: string, values: readonly ClosedValue[]): readonly ClosedValue[] | undefined {
  const bound = rankBound(text);
  const rank = bound && rankIn(values, bound.limit);
  const lowest = ladder.at(-1);
  // 本科以上: a name of this table's own stands below all levels, in no order that anybody wrote.
  if (!bound || rank === undefined || values.slice(0, rank).some((value) => value === lowest)) return undefined;
  return bound.above
    ? values.slice(0, bound.includes ? rank + 1 : rank)
    : values.slice(bound.includes ? rank : rank + 1);
}

/** 省级至县级: both ends, in either order. */
function stretchOf(text: string, values: readonly ClosedValue[]): readonly ClosedValue[] | undefined {
  const [from = '', to, ...more] = text.split(TO);
  const ranks = to === undefined || more.length > 0 ? [] : [rankIn(values, from), rankIn(values, to)];
  const [one, other] = ranks;
  if (one === undefined || other === undefined) return undefined;
  return values.slice(Math.min(one, other), Math.max(one, other) + 1);
}
