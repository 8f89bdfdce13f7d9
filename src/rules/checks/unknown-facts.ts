import { distance } from 'fastest-levenshtein';
import { knownFact, knownFacts } from '../../facts/vocabulary';
import { textKey } from '../../facts/text';
import { factsOfAmount } from '../scheme/amount';
import type { Rule, Scheme } from '../scheme/scheme';
import { splitTables } from '../tables/table';
import type { Check } from './check';

/**
 * A fact that stands in an amount only, and is a letter away from one that the tables or the vocabulary know; or is all
 * that the amount says, so that it may be a sentence (加倍奖励吧).
 */
export const unknownFacts: Check = (scheme) => {
  const declared = splitTables(scheme.grid)
    .filter(({ kind }) => kind === 'facts')
    .flatMap(({ rows }) => rows.map((row) => row.text('事实')));
  return scheme.rules.flatMap((rule) =>
    factsOfAmount(rule).flatMap((fact) => {
      if (knownFact(fact) || declared.includes(fact) || isNamedElsewhere(scheme, fact)) return [];
      const names = new Set([...scheme.book.facts, ...knownFacts].map((known) => known.name));
      const near = [...names].filter((name) => distance(name, fact) === 1);
      return near.length === 0 && !isAllIn(rule, scheme)
        ? []
        : [{ at: rule.source.at, detail: { code: 'fact-unknown' as const, fact, near } }];
    }),
  );
};

const isNamedElsewhere = (scheme: Scheme, fact: string): boolean =>
  scheme.rules.some((rule) => rule.when.some((condition) => condition.fact === fact));

/** Whether the amount is the name of a fact alone, of which no other cell of the tables speaks. */
function isAllIn({ amount }: Rule, { grid }: Scheme): boolean {
  if (amount.kind !== 'figure' || amount.expression.kind !== 'fact') return false;
  const name = textKey(amount.expression.name);
  return grid.flat().every((cell) => {
    const text = textKey(String(cell));
    return text === textKey(amount.text) || !text.includes(name);
  });
}
