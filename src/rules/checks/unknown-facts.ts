import { distance } from 'fastest-levenshtein';
import { knownFact, knownFacts } from '../../facts/vocabulary';
import { factsOfAmount } from '../scheme/amount';
import type { Scheme } from '../scheme/scheme';
import { splitTables } from '../tables/table';
import type { Check } from './check';

/** A fact that stands in an amount only, and is a letter away from one that the tables or the vocabulary know. */
export const unknownFacts: Check = (scheme) => {
  const declared = splitTables(scheme.grid)
    .filter(({ kind }) => kind === 'facts')
    .flatMap(({ rows }) => rows.map((row) => row.text('事实')));
  return scheme.rules.flatMap((rule) =>
    factsOfAmount(rule).flatMap((fact) => {
      if (knownFact(fact) || declared.includes(fact) || isNamedElsewhere(scheme, fact)) return [];
      const names = new Set([...scheme.book.facts, ...knownFacts].map((known) => known.name));
      const near = [...names].filter((name) => distance(name, fact) === 1);
      return near.length === 0 ? [] : [{ at: rule.source.at, detail: { code: 'fact-unknown' as const, fact, near } }];
    }),
  );
};

const isNamedElsewhere = (scheme: Scheme, fact: string): boolean =>
  scheme.rules.some((rule) => rule.when.some((condition) => condition.fact === fact));
