import type { CellRef } from '../scheme/range';
import type { Rule, Scheme } from '../scheme/scheme';
import { isEmpty, overlap, type Region, regionOf } from './regions';

/** The region of each fact on which a rule has a condition; undefined where the tables cannot tell. */
export type RuleRegions = ReadonlyMap<string, Region | undefined>;

export function regionsOf(scheme: Scheme, rule: Rule): RuleRegions {
  const regions = new Map<string, Region | undefined>();
  for (const { fact: name, condition } of rule.when) {
    const fact = scheme.book.facts[scheme.book.slots.get(name) ?? -1];
    regions.set(name, fact && regionOf(condition, fact));
  }
  return regions;
}

/** Whether two rules surely can hold together: every fact that both condition is decidable and overlaps. */
function surelyMeet(a: RuleRegions, b: RuleRegions): boolean {
  for (const [name, left] of a) {
    if (!b.has(name)) continue;
    const right = b.get(name);
    if (!left || !right || !overlap(left, right)) return false;
  }
  return true;
}

/** A rule, and the first before it that is its like and surely can hold with it. */
interface RulesThatMeet {
  readonly rule: Rule;
  readonly earlier: Rule;
}

/** The rules of one case among these of which two surely can hold together. */
export function rulesThatMeet(
  scheme: Scheme,
  among: readonly Rule[],
  alike: (earlier: Rule, rule: Rule) => boolean,
): readonly RulesThatMeet[] {
  const rules = among.map((rule) => ({ rule, regions: regionsOf(scheme, rule) }));
  return rules.flatMap(({ rule, regions }, index) => {
    const met = rules
      .slice(0, index)
      .find(
        (earlier) => sameCase(earlier.rule, rule) && alike(earlier.rule, rule) && surelyMeet(earlier.regions, regions),
      );
    return met ? [{ rule, earlier: met.rule }] : [];
  });
}

export const neverHolds = (regions: RuleRegions): readonly string[] =>
  [...regions].flatMap(([name, region]) => (region && isEmpty(region) ? [name] : []));

/** Whether two rules speak of one award under one reading. */
export function sameCase(a: Rule, b: Rule): boolean {
  const awards =
    a.awards === undefined || b.awards === undefined || a.awards.some((award) => b.awards?.includes(award));
  const readings =
    !a.reading ||
    !b.reading ||
    a.reading.id !== b.reading.id ||
    a.reading.readings.some((r) => b.reading?.readings.includes(r));
  const spans = (a.span.until ?? Infinity) >= (b.span.from ?? 0) && (b.span.until ?? Infinity) >= (a.span.from ?? 0);
  return awards && readings && spans;
}

/** The cell of a rule's condition on a fact. */
export const cellOfCondition = (rule: Rule, fact: string): CellRef => ({
  row: rule.source.at.row,
  column: rule.when.find((condition) => condition.fact === fact)?.column ?? rule.source.at.column,
});
