import { ceiling, equal, type Exact, floor, greatest, isWhole, least, multiply, roundTo } from '../../facts/exact';
import type { Fault } from '../../facts/fact';
import type { Row } from '../../facts/row';
import { sameText } from '../../facts/text';
import { factsOfCondition } from '../conditions/condition';
import { evaluate, type Figure, type Scope } from '../expressions/evaluate';
import { factsIn } from '../expressions/expression';
import { givable } from '../award/lack';
import { isDated, matchRule } from '../award/match-rules';
import { underEach, type Unread } from '../award/readings';
import { faultsAmong, scopeOf } from '../award/row-facts';
import type { Places, Rounding, Scheme } from '../scheme/scheme';
import { roundingNamed } from '../tables/places';

/** How many may win, or why nobody can tell. `rule` is the row of 名额 that says so. */
export type Quota =
  | { readonly kind: 'places'; readonly count: Exact; readonly rule: Places }
  | { readonly kind: 'none' }
  | { readonly kind: 'base-missing'; readonly rule: Places }
  | { readonly kind: 'undecided'; readonly missing: readonly string[] }
  | { readonly kind: 'bad'; readonly faults: readonly Fault[] }
  | { readonly kind: 'division-by-zero' }
  | Unread;

export interface QuotaQuestion {
  readonly award: string;
  /** What the ratio is taken of; not needed for a fixed count. */
  readonly base?: Exact;
  /** Overrides the table's rounding. */
  readonly rounding?: Rounding;
  readonly row: Row;
  /** The base is one of several groups: 每组至少 holds. */
  readonly ofGroup?: boolean;
}

/** The rows of 名额 that speak of an award. */
export const placesFor = (scheme: Scheme, award: string): readonly Places[] =>
  scheme.places.filter((places) => places.awards.some((name) => sameText(name, award)));

/** Every award with places, each once. */
export const awardsWithPlaces = (scheme: Scheme): readonly string[] => [
  ...new Set(scheme.places.flatMap((places) => places.awards)),
];

/** 名额: a ratio of the base, rounded, not below 至少 nor above 至多; or a count. The first row that holds decides. */
export function quotaOf(scheme: Scheme, question: QuotaQuestion): Quota {
  const rows = placesFor(scheme, question.award);
  const faults = faultsAmong(scheme, question.row, new Set(rows.flatMap(factsOfPlaces)));
  if (faults.length > 0) return { kind: 'bad', faults };
  const scope = scopeOf(scheme, question.row);
  const quota = underEach(scheme, rows, (inForce) => quotaUnder(scheme, inForce, question, scope), sameQuota);
  return quota.kind === 'undecided' ? { ...quota, missing: givable(scheme, question.row, quota.missing) } : quota;
}

/** The facts that a row of 名额 asks for. */
const factsOfPlaces = ({ when, share, span }: Places): readonly string[] => [
  ...when.flatMap(({ fact, condition }) => [fact, ...factsOfCondition(condition)]),
  ...(share.kind === 'count' ? factsIn(share.count) : []),
  ...(isDated(span) ? ['日期'] : []),
];

const sameQuota = (a: Quota, b: Quota): boolean =>
  a.kind === 'places' && b.kind === 'places' ? equal(a.count, b.count) : a.kind === b.kind;

function quotaUnder(scheme: Scheme, rows: readonly Places[], question: QuotaQuestion, scope: Scope): Quota {
  for (const rule of rows) {
    const match = matchRule(rule, scope);
    if (match.kind === 'no') continue;
    if (match.kind === 'unknown') return { kind: 'undecided', missing: match.missing };
    return countFor(scheme, rule, question, scope);
  }
  return { kind: 'none' };
}

function countFor(scheme: Scheme, rule: Places, question: QuotaQuestion, scope: Scope): Quota {
  const share = shareFor(rule, question, scope);
  if (share.kind !== 'figure') return share;
  const rounding = question.rounding ?? roundingOf(scheme, rule);
  if (rounding === undefined && !isWhole(share.value))
    return { kind: 'unread', readings: rule.rounding?.kind === 'by-reading' ? [rule.rounding.id] : [] };
  return { kind: 'places', count: bounded(rule, round(share.value, rounding ?? 'half-up'), question), rule };
}

/** The places before they are rounded: the count, or the ratio of the base. */
function shareFor(
  rule: Places,
  { base }: QuotaQuestion,
  scope: Scope,
): Extract<Figure, { kind: 'figure' }> | Exclude<Quota, { kind: 'places' }> {
  if (rule.share.kind === 'ratio')
    return base === undefined
      ? { kind: 'base-missing', rule }
      : { kind: 'figure', value: multiply(base, rule.share.ratio) };
  const count = evaluate(rule.share.count, scope);
  return count.kind === 'missing' ? { kind: 'undecided', missing: count.facts } : count;
}

/** Without a word in the table: to the nearest, half up. */
function roundingOf(scheme: Scheme, rule: Places): Rounding | undefined {
  if (!rule.rounding) return 'half-up';
  if (rule.rounding.kind === 'fixed') return rule.rounding.rounding;
  const { id } = rule.rounding;
  return roundingNamed(scheme.readings.find((reading) => reading.id === id)?.chosen ?? '');
}

function round(x: Exact, rounding: Rounding): Exact {
  switch (rounding) {
    case 'half-up':
      return roundTo(x, 0);
    case 'down':
      return floor(x);
    case 'up':
      return ceiling(x);
  }
}

/** 至少 holds only as far as there are people: of none, none may win. There are never fewer places than none. */
function bounded(rule: Places, count: Exact, { base, ofGroup }: QuotaQuestion): Exact {
  const raised = greatest(greatest(count, rule.atLeast ?? 0), (ofGroup && rule.eachAtLeast) || 0);
  const capped = least(raised, rule.atMost ?? raised);
  return base === undefined || rule.share.kind === 'count' ? capped : least(capped, base);
}
