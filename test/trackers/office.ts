import type { FactBook } from '../../src/facts/book';
import { programFor } from '../../src/rules/award/program';
import { recordedFacts } from '../../src/rules/award/recorded';
import { factsOfRequirement } from '../../src/rules/conditions/requirement';
import { builtInNamed, schemeFrom } from '../../src/rules/schemes/catalog';

/**
 * The book of a built-in scheme and the facts that an award, an eligibility item or an assessment of it asks for;
 * every fact of the book where none is named.
 */
export function officeBook(office: string, award: string): { book: FactBook; awardFacts: readonly string[] } {
  const source = builtInNamed(office);
  if (!source) throw new Error(`no scheme ${office}`);
  const scheme = schemeFrom(source);
  if (award === '') return { book: scheme.book, awardFacts: scheme.book.facts.map(({ name }) => name) };
  const program = programFor(scheme, award);
  const parts = scheme.scoreParts.filter(({ assessment }) => assessment === award).map(({ fact }) => fact);
  const items = scheme.eligibility
    .filter((row) => row.items.includes(award))
    .flatMap((row) => factsOfRequirement(row.requirement));
  return { book: scheme.book, awardFacts: recordedFacts(scheme, program?.facts ?? [...items, ...parts]) };
}
