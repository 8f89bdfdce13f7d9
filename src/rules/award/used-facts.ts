import { slotOf } from '../../facts/book';
import type { Fact, Value } from '../../facts/fact';
import type { Row } from '../../facts/row';
import type { Rule } from '../scheme/scheme';
import { isDated } from './match-rules';
import type { Program } from './program';

/** A fact and the value that was used. */
export interface UsedFact {
  readonly fact: Fact;
  readonly value: Value;
}

/** A fact by its name; undefined where the scheme has none of that name or the row says nothing. */
export function usedFact(program: Program, row: Row, name: string): UsedFact | undefined {
  const slot = slotOf(program.scheme.book, name);
  const fact = program.scheme.book.facts[slot];
  const value = row.values[slot];
  return fact && value !== undefined ? { fact, value } : undefined;
}

/** Those of the facts of which the row says something. */
export const usedFacts = (program: Program, row: Row, names: readonly string[]): readonly UsedFact[] =>
  names.flatMap((name) => usedFact(program, row, name) ?? []);

/** 日期 where the rule is in force for a time. */
export const dateOf = (program: Program, row: Row, { span }: Rule): UsedFact | undefined =>
  isDated(span) ? usedFact(program, row, '日期') : undefined;
