import { compare, type Exact } from '../../facts/exact';
import { type Fact, isFigure, type Value } from '../../facts/fact';
import { boundOf, type Condition, type NumberBound } from '../conditions/condition';

/** An interval of numbers; an absent end is open to infinity. */
export interface Interval {
  readonly low?: Exact;
  readonly lowIncluded: boolean;
  readonly high?: Exact;
  readonly highIncluded: boolean;
}

/**
 * The values of a fact under which a condition holds, as far as the tables alone can tell: intervals of numbers, or
 * members of a closed set. Undefined where a bound depends on other facts or the fact is open text.
 */
export type Region =
  | { readonly kind: 'intervals'; readonly of: readonly Interval[] }
  | { readonly kind: 'members'; readonly of: ReadonlySet<Value> };

const EVERYTHING: Interval = { lowIncluded: true, highIncluded: true };

export function regionOf(condition: Condition, fact: Fact): Region | undefined {
  if (fact.kind === 'number' || fact.kind === 'date') {
    const of = intervalsOf(condition);
    return of && { kind: 'intervals', of };
  }
  const all = fact.kind === 'flag' ? [true, false] : fact.values?.map((value) => value.name);
  const of = all && membersOf(condition, all);
  return of && { kind: 'members', of: new Set(of) };
}

function membersOf(condition: Condition, all: readonly Value[]): readonly Value[] | undefined {
  switch (condition.kind) {
    case 'any':
      return all;
    case 'flag':
      return [condition.is];
    case 'list':
      return condition.values;
    case 'not': {
      const inner = membersOf(condition.of, all);
      return inner && all.filter((value) => !inner.includes(value));
    }
    case 'bound':
    case 'all':
    case 'either':
      return undefined;
  }
}

function intervalsOf(condition: Condition): readonly Interval[] | undefined {
  switch (condition.kind) {
    case 'any':
      return [EVERYTHING];
    case 'list':
      return condition.values.flatMap((value) => (isFigure(value) ? [point(value)] : []));
    case 'bound': {
      const bound = boundOf(condition);
      return bound && boundary(bound);
    }
    case 'either': {
      const parts = condition.of.map(intervalsOf);
      return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
    }
    case 'all': {
      const parts = condition.of.map(intervalsOf);
      if (!parts.every((part) => part !== undefined)) return undefined;
      return parts.reduce<readonly Interval[]>((kept, part) => crossing(kept, part), [EVERYTHING]);
    }
    case 'not': {
      const inner = intervalsOf(condition.of);
      return inner && inner.reduce<readonly Interval[]>((kept, part) => crossing(kept, outside(part)), [EVERYTHING]);
    }
    case 'flag':
      return undefined;
  }
}

const point = (value: Exact): Interval => ({ low: value, lowIncluded: true, high: value, highIncluded: true });

function boundary({ comparison, limit }: NumberBound): readonly Interval[] {
  const below = (highIncluded: boolean): Interval => ({ lowIncluded: true, high: limit, highIncluded });
  const above = (lowIncluded: boolean): Interval => ({ low: limit, lowIncluded, highIncluded: true });
  switch (comparison) {
    case '<':
      return [below(false)];
    case '<=':
      return [below(true)];
    case '=':
      return [point(limit)];
    case '<>':
      return [below(false), above(false)];
    case '>=':
      return [above(true)];
    case '>':
      return [above(false)];
  }
}

function outside(interval: Interval): readonly Interval[] {
  const parts: Interval[] = [];
  if (interval.low !== undefined)
    parts.push({ lowIncluded: true, high: interval.low, highIncluded: !interval.lowIncluded });
  if (interval.high !== undefined)
    parts.push({ low: interval.high, lowIncluded: !interval.highIncluded, highIncluded: true });
  return parts;
}

const crossing = (a: readonly Interval[], b: readonly Interval[]): readonly Interval[] =>
  a.flatMap((left) => b.flatMap((right) => meet(left, right) ?? []));

/** What two intervals have in common, or undefined. */
function meet(a: Interval, b: Interval): Interval | undefined {
  const low = highestLow(a, b);
  const high = lowestHigh(a, b);
  if (low.at !== undefined && high.at !== undefined) {
    const order = compare(low.at, high.at);
    if (order > 0 || (order === 0 && !(low.included && high.included))) return undefined;
  }
  return {
    ...(low.at === undefined ? {} : { low: low.at }),
    lowIncluded: low.included,
    ...(high.at === undefined ? {} : { high: high.at }),
    highIncluded: high.included,
  };
}

interface End {
  readonly at: Exact | undefined;
  readonly included: boolean;
}

function highestLow(a: Interval, b: Interval): End {
  const left: End = { at: a.low, included: a.lowIncluded };
  const right: End = { at: b.low, included: b.lowIncluded };
  if (left.at === undefined) return right;
  if (right.at === undefined) return left;
  const order = compare(left.at, right.at);
  return order > 0 ? left : order < 0 ? right : { at: left.at, included: left.included && right.included };
}

function lowestHigh(a: Interval, b: Interval): End {
  const left: End = { at: a.high, included: a.highIncluded };
  const right: End = { at: b.high, included: b.highIncluded };
  if (left.at === undefined) return right;
  if (right.at === undefined) return left;
  const order = compare(left.at, right.at);
  return order < 0 ? left : order > 0 ? right : { at: left.at, included: left.included && right.included };
}

/** Whether two regions of one fact have a value in common. */
export function overlap(a: Region, b: Region): boolean {
  if (a.kind === 'members' && b.kind === 'members') return [...a.of].some((value) => b.of.has(value));
  if (a.kind === 'intervals' && b.kind === 'intervals') return crossing(a.of, b.of).length > 0;
  return true;
}

export const isEmpty = (region: Region): boolean =>
  region.kind === 'members' ? region.of.size === 0 : region.of.length === 0;
