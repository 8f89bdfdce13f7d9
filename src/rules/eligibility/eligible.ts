import type { Fault } from '../../facts/fact';
import type { Row } from '../../facts/row';
import { sameText } from '../../facts/text';
import { givable } from '../award/lack';
import { faultsBehind } from '../award/faults-behind';
import { holdsUnder, underEach, type Unread } from '../award/readings';
import { faultsAmong, scopeOf } from '../award/row-facts';
import { missingIn } from '../conditions/match';
import { factsOfRequirement, matchRequirement } from '../conditions/requirement';
import type { Eligibility, Scheme } from '../scheme/scheme';

/** Whether a person may be considered. `bars` are the rows that exclude; one is enough. */
export type Verdict =
  | { readonly kind: 'eligible' }
  | { readonly kind: 'barred'; readonly bars: readonly Eligibility[] }
  | { readonly kind: 'undecided'; readonly missing: readonly string[] }
  | Unread
  | { readonly kind: 'bad'; readonly faults: readonly Fault[] }
  | { readonly kind: 'blank' };

/** Every item of 资格 that somebody may fail, each once. */
export const eligibilityItems = (scheme: Scheme): readonly string[] => [
  ...new Set(scheme.eligibility.filter(({ effect }) => effect !== 'passes').flatMap(({ items }) => items)),
];

/** The rows of 资格 for an item that somebody may fail; none where the scheme has no such item. */
export const rulesForItem = (scheme: Scheme, item: string): readonly Eligibility[] =>
  rowsFor(scheme, item).filter(({ effect }) => effect !== 'passes');

/** The rows of 资格 by which candidates for an award are in whatever the places (直接入选). */
export const passesFor = (scheme: Scheme, award: string): readonly Eligibility[] =>
  rowsFor(scheme, award).filter(({ effect }) => effect === 'passes');

const rowsFor = (scheme: Scheme, item: string): readonly Eligibility[] =>
  scheme.eligibility.filter((rule) => rule.items.some((name) => sameText(name, item)));

/** Whether a candidate is in whatever the places. */
export type Pass =
  | { readonly kind: 'yes'; readonly rule: Eligibility }
  | { readonly kind: 'no' }
  | { readonly kind: 'unknown'; readonly missing: readonly string[] };

/** One row of 直接入选 that holds is enough; rows under readings that are not in force do not count. */
export function passOf(scheme: Scheme, rules: readonly Eligibility[], row: Row): Pass {
  const scope = scopeOf(scheme, row);
  const chosen = new Map(scheme.readings.map(({ id, chosen = '' }) => [id, chosen]));
  const judged = rules
    .filter(({ reading }) => holdsUnder(reading, chosen))
    .map((rule) => ({ rule, match: matchRequirement(rule.requirement, scope) }));
  const held = judged.find(({ match }) => match.kind === 'yes');
  if (held) return { kind: 'yes', rule: held.rule };
  const missing = missingIn(judged.map(({ match }) => match));
  return missing.length > 0 ? { kind: 'unknown', missing: givable(scheme, row, missing) } : { kind: 'no' };
}

/** A bar that holds settles it; facts that can no longer change the answer may be missing or bad. */
export function verdictFor(scheme: Scheme, rules: readonly Eligibility[], row: Row): Verdict {
  if (row.blank) return { kind: 'blank' };
  return underEach(
    scheme,
    rules,
    (inForce) => verdictUnder(scheme, inForce, row),
    (a, b) => a.kind === b.kind,
  );
}

function verdictUnder(scheme: Scheme, rules: readonly Eligibility[], row: Row): Verdict {
  const scope = scopeOf(scheme, row);
  const judged = rules.map((rule) => ({ rule, match: matchRequirement(rule.requirement, scope) }));
  const bars = judged.filter(({ rule, match }) => match.kind === (rule.effect === 'bars' ? 'yes' : 'no'));
  if (bars.length) return { kind: 'barred', bars: bars.map(({ rule }) => rule) };
  const facts = new Set(rules.flatMap((rule) => factsOfRequirement(rule.requirement)));
  const faults = faultsAmong(scheme, row, facts);
  if (faults.length) return { kind: 'bad', faults };
  const missing = missingIn(judged.map(({ match }) => match));
  if (missing.length === 0) return { kind: 'eligible' };
  const behind = faultsBehind(scheme, row, missing);
  return behind.length
    ? { kind: 'bad', faults: behind }
    : { kind: 'undecided', missing: givable(scheme, row, missing) };
}
