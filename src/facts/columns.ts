import { type FactBook, namedBy, type NamedBy } from './book';
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

const order: Readonly<Record<NamedBy, number>> = { name: 0, 'declared synonym': 1, synonym: 2 };

/**
 * The column of each fact: the fact's own name first, then the synonyms in their order, the leftmost of equals; a
 * synonym that is the name of another fact comes last.
 * One column may serve two facts (姓名 for 姓名 and 作者). `chosen` maps a fact's name to a column picked by the
 * clerk, or to undefined where the clerk wants none. A column that is empty for a fact comes behind every other.
 */
export function mapColumns(
  book: FactBook,
  headers: readonly Header[],
  chosen: ReadonlyMap<string, number | undefined> = new Map(),
  isEmpty: (fact: Fact, column: number) => boolean = () => false,
): readonly ColumnUse[] {
  const uses: ColumnUse[] = [];
  // A formula with fields alone, in thousands of cells, has no columns.
  for (const fact of headers.length ? book.facts : []) {
    if (chosen.has(fact.name)) {
      const column = chosen.get(fact.name) ?? -1;
      const header = headers[column];
      if (header) uses.push({ fact, column, by: 'chosen', header });
      continue;
    }
    const found = headers.flatMap((header, column): readonly (readonly [number, ColumnUse])[] => {
      const named = namedBy(book, fact, header);
      if (!named) return [];
      const { by, place } = named;
      // What another fact is called is taken for this one only where nothing else is: 采用级别 before 档次.
      const other = by === 'declared synonym' && book.ownKeys.has(header.key) ? 2000 : 0;
      const empty = isEmpty(fact, column) ? 9000 : 0;
      return [[order[by] * 1000 + place + other + empty, { fact, column, by, header }]];
    });
    uses.push(
      ...found
        .sort(([a], [b]) => a - b)
        .slice(0, 1)
        .map(([, use]) => use),
    );
  }
  return uses;
}
