import type { Value } from '../../facts/fact';
import type { Rule, Scheme } from '../scheme/scheme';
import type { Check, Doubt } from './check';
import { regionsOf } from './rule-regions';

/** More combinations than this are not gone through. */
const MOST = 2000;

/**
 * Combinations of values that the rows of an award name one by one and that no row covers: 省×调研 and 市×信息 stand
 * there, 省×信息 does not. Only values that some row of the award names count; open values are the document's own.
 */
export const uncovered: Check = (scheme) => {
  const awards = new Set(scheme.rules.flatMap((rule) => rule.awards ?? []));
  return [...awards].flatMap((award) => uncoveredOf(scheme, award));
};

function uncoveredOf(scheme: Scheme, award: string): readonly Doubt[] {
  const rules = scheme.rules.filter((rule) => rule.awards?.includes(award) && rule.mode === 'highest');
  const facts = factsOfEvery(scheme, rules);
  const [first] = rules;
  if (!first || facts.length < 2) return [];
  const values = facts.map((fact) => named(scheme, rules, fact));
  if (values.reduce((product, list) => product * list.length, 1) > MOST) return [];
  const combinations = values.reduce<readonly (readonly Value[])[]>(
    (all, list) => all.flatMap((head) => list.map((value) => [...head, value])),
    [[]],
  );
  const regions = rules.map((rule) => regionsOf(scheme, rule));
  return combinations
    .filter((values) => !regions.some((region) => facts.every((fact, at) => holds(region.get(fact), values[at]))))
    .map((values) => ({
      at: first.source.at,
      detail: {
        code: 'combination-uncovered' as const,
        award,
        values: facts.map((fact, at) => `${fact}=${String(values[at])}`),
      },
    }));
}

/** Closed facts on which every row of the award has a condition. */
const factsOfEvery = (scheme: Scheme, rules: readonly Rule[]): readonly string[] =>
  scheme.book.facts
    .filter(
      (fact) =>
        fact.kind === 'text' &&
        fact.values &&
        rules.length > 1 &&
        rules.every((rule) => rule.when.some((condition) => condition.fact === fact.name)),
    )
    .map((fact) => fact.name);

function named(scheme: Scheme, rules: readonly Rule[], fact: string): readonly Value[] {
  const values = rules.flatMap((rule) => {
    const region = regionsOf(scheme, rule).get(fact);
    return region?.kind === 'members' ? [...region.of] : [];
  });
  return [...new Set(values)];
}

const holds = (region: ReturnType<ReturnType<typeof regionsOf>['get']>, value: Value | undefined): boolean =>
  region === undefined || (region.kind === 'members' && value !== undefined && region.of.has(value));
