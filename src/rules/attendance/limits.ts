import { add, type Exact, isWhole } from '../../facts/exact';
import type { Condition } from '../conditions/condition';
import type { Requirement } from '../conditions/requirement';
import { evaluate } from '../expressions/evaluate';
import type { Eligibility } from '../scheme/scheme';

/** How far a count may go: the largest value at which a bar does not hold yet. */
export interface Limit {
  readonly rule: Eligibility;
  readonly fact: string;
  /** 超过10次: 10; 2次以上: 1. */
  readonly allowed: Exact;
  /** The bar holds only together with others (迟到且旷工). */
  readonly joint: boolean;
}

/** The counts that the rows of 资格 set limits to: bars of the kind 超过10次, 2次以上. */
export const limitsOf = (rules: readonly Eligibility[]): readonly Limit[] =>
  rules
    .filter(({ effect }) => effect === 'bars')
    .flatMap((rule) => boundsIn(rule.requirement).map(({ fact, allowed, joint }) => ({ rule, fact, allowed, joint })));

interface Bound {
  readonly fact: string;
  readonly allowed: Exact;
  readonly joint: boolean;
}

function boundsIn(requirement: Requirement): readonly Bound[] {
  switch (requirement.kind) {
    case 'fact': {
      const allowed = allowedBy(requirement.condition);
      return allowed === undefined ? [] : [{ fact: requirement.fact, allowed, joint: false }];
    }
    case 'all':
      return requirement.of.flatMap(boundsIn).map((bound) => ({ ...bound, joint: true }));
    case 'either':
      return requirement.of.flatMap(boundsIn);
    case 'comparison': {
      const { left, comparison, right } = requirement;
      if (left.kind !== 'fact' || (comparison !== '>' && comparison !== '>=')) return [];
      const allowed = allowedBy({ kind: 'bound', comparison, limit: right });
      return allowed === undefined ? [] : [{ fact: left.name, allowed, joint: false }];
    }
  }
}

/** The largest whole count below 2次以上 is 1; 超过10次 allows 10 itself. Undefined for other conditions. */
function allowedBy(condition: Condition): Exact | undefined {
  if (condition.kind !== 'bound') return undefined;
  const limit = evaluate(condition.limit, { valueOf: () => undefined });
  if (limit.kind !== 'figure') return undefined;
  if (condition.comparison === '>') return limit.value;
  return condition.comparison === '>=' && isWhole(limit.value) ? add(limit.value, -1) : undefined;
}
