import { ceiling, equal, type Exact, floor, greatest, isWhole, least, multiply, roundTo } from '../../facts/exact';
import { slotOf } from '../../facts/book';
import type { Row } from '../../facts/row';
import { textKey } from '../../facts/text';
import { evaluate, type Scope } from '../expressions/evaluate';
import { matchRule } from '../award/match-rules';
import { choicesFor, decisive, holdsUnder } from '../award/readings';
import type { Places, Rounding, Scheme } from '../scheme/scheme';
import { roundingNamed } from '../tables/places';

/** How many may win, or why nobody can tell. `rule` is the row of 名额 that says so. */
export type Quota =
  | { readonly kind: 'places'; readonly count: Exact; readonly rule: Places }
  | { readonly kind: 'none' }
  | { readonly kind: 'base-missing'; readonly rule: Places }
  | { readonly kind: 'undecided'; readonly missing: readonly string[] }
  | { readonly kind: 'unread'; readonly readings: readonly string[] };

export interface QuotaQuestion {
  readonly award: string;
  /** What the ratio is taken of; not needed for a fixed count. */
  readonly base?: Exact;
  /** Overrides the table's rounding. */
  readonly rounding?: Rounding;
  readonly row: Row;
}

/** The rows of 名额 that speak of an award. */
export const placesFor = (scheme: Scheme, award: string): readonly Places[] =>
  scheme.places.filter((places) => places.awards.some((name) => textKey(name) === textKey(award)));

/** Every award with places, each once. */
export const awardsWithPlaces = (scheme: Scheme): readonly string[] => [
  ...new Set(scheme.places.flatMap((places) => places.awards)),
];

/** 名额: a ratio of the base, rounded, not below 至少 nor above 至多; or a count. The first row that holds decides. */
export function quotaOf(scheme: Scheme, question: QuotaQuestion): Quota {
  const rows = placesFor(scheme, question.award);
  const scope: Scope = { valueOf: (fact) => question.row.values[slotOf(scheme.book, fact)] };
  const answers = choicesFor(scheme, rows).map((choice) => {
    const held = rows.filter((places) => holdsUnder(places.reading, choice));
    return { choice, answer: quotaUnder(scheme, held, question, scope) };
  });
  const readings = decisive(answers, sameQuota);
  return readings.length > 0 ? { kind: 'unread', readings } : (answers[0]?.answer ?? { kind: 'none' });
}

const sameQuota = (a: Quota, b: Quota): boolean =>
  a.kind === b.kind && (a.kind !== 'places' || b.kind !== 'places' || equal(a.count, b.count));

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
  if (rule.share.kind === 'count') {
    const count = evaluate(rule.share.count, scope);
    if (count.kind === 'missing') return { kind: 'undecided', missing: count.facts };
    return { kind: 'places', count: bounded(rule, count.kind === 'figure' ? count.value : 0), rule };
  }
  if (question.base === undefined) return { kind: 'base-missing', rule };
  const share = multiply(question.base, rule.share.ratio);
  const rounding = question.rounding ?? roundingOf(scheme, rule);
  if (rounding === undefined && !isWhole(share))
    return { kind: 'unread', readings: rule.rounding?.kind === 'by-reading' ? [rule.rounding.id] : [] };
  return { kind: 'places', count: bounded(rule, round(share, rounding ?? 'half-up'), question.base), rule };
}

/** Without a word in the table: to the nearest, half up. */
function roundingOf(scheme: Scheme, rule: Places): Rounding | undefined {
  if (!rule.rounding) return 'half-up';
  if (rule.rounding.kind === 'fixed') return rule.rounding.rounding;
  const { id } = rule.rounding;
  return roundingNamed(scheme.readings.find((reading) => reading.id === id)?.chosen ?? '');
}

export function round(x: Exact, rounding: Rounding): Exact {
  switch (rounding) {
    case 'half-up':
      return roundTo(x, 0);
    case 'down':
      return floor(x);
    case 'up':
      return ceiling(x);
  }
}

/** 至少 holds only as far as there are people: of none, none may win. */
function bounded(rule: Places, count: Exact, base?: Exact): Exact {
  const raised = rule.atLeast === undefined ? count : greatest(count, rule.atLeast);
  const capped = rule.atMost === undefined ? raised : least(raised, rule.atMost);
  return base === undefined ? capped : least(capped, base);
}
