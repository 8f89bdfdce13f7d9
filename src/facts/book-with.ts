import type { FactBook } from './book';
import type { Fact } from './fact';

/**
 * A book that knows further facts, behind those of the scheme: a row read by it serves the scheme's rules as well,
 * because the scheme's facts keep their slots.
 */
export function bookWith(book: FactBook, facts: readonly Fact[]): FactBook {
  const all = [...book.facts, ...facts.filter(({ name }) => !book.slots.has(name))];
  return { ...book, facts: all, slots: new Map(all.map((fact, slot) => [fact.name, slot])) };
}
