import { type FactBook, namesOf, type NamedBy } from './book';
import type { Fact } from './fact';
import type { Header } from './headers';

/**
 * Which column serves a fact, and by which name it was found: `likeness` where its header all but names the fact.
 * `column` counts from 0 within the header row.
 */
export interface ColumnUse {
  readonly fact: Fact;
  readonly column: number;
  readonly by: NamedBy | 'likeness' | 'chosen';
  readonly header: Header;
}

/**
 * The column of each fact: the fact's own name first, then the synonyms in their order, the leftmost of equals; a
 * synonym that is the name of another fact comes last.
 * One column may serve two facts (姓名 for 姓名 and 作者). A column that is empty for a fact comes behind every other.
 */
export function mapColumns(
  book: FactBook,
  headers: readonly Header[],
  isEmpty: (fact: Fact, column: number) => boolean = () => false,
): readonly ColumnUse[] {
  const best = new Map<Fact, { readonly use: ColumnUse; readonly rank: number }>();
  for (const [column, header] of headers.entries()) {
    for (const [fact, { by, rank: own }] of namesOf(book, header)) {
      // What another fact is called is taken for this one only where nothing else is: 采用级别 before 档次.
      const other = by === 'declared synonym' && book.ownKeys.has(header.key) ? 2000 : 0;
      const rank = own + other + (isEmpty(fact, column) ? 9000 : 0);
      if (rank < (best.get(fact)?.rank ?? Infinity)) best.set(fact, { use: { fact, column, by, header }, rank });
    }
  }
  // A formula with fields alone, in thousands of cells, has no columns.
  return (headers.length ? book.facts : []).flatMap((fact) => best.get(fact)?.use ?? []);
}
