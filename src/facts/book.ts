import type { Fact } from './fact';
import type { Header } from './headers';
import { textKey } from './text';

/**
 * The facts one scheme knows, each with a slot: its place in a row's values. The scheme's own facts are those it
 * names itself; the common ones (姓名, 科室, 数量 …) are there for every scheme.
 */
export interface FactBook {
  readonly facts: readonly Fact[];
  readonly slots: ReadonlyMap<string, number>;
  /** Keys of the names that the scheme itself uses: never taken for a synonym of another fact. */
  readonly ownKeys: ReadonlySet<string>;
  /** Synonyms that the scheme's 事实 table declares, by fact: these count even where they are another's name. */
  readonly declared: ReadonlyMap<string, readonly string[]>;
  /** Keys of all declared synonyms: the vocabulary's synonyms of other facts give way to them. */
  readonly declaredKeys: ReadonlySet<string>;
}

/** How a header names a fact, best first. */
export type NamedBy = 'name' | 'declared synonym' | 'synonym';

/** The slot of the fact of that very name; -1 where the book knows none. */
export const slotOf = (book: FactBook, name: string): number => book.slots.get(name) ?? -1;

/**
 * @param facts in the order of their slots
 * @param ownNames names that the scheme itself uses
 * @param declared synonyms of its 事实 table, by fact
 */
export function createBook(
  facts: readonly Fact[],
  ownNames: Iterable<string>,
  declared: ReadonlyMap<string, readonly string[]> = new Map(),
): FactBook {
  return {
    facts,
    slots: new Map(facts.map((fact, slot) => [fact.name, slot])),
    ownKeys: new Set([...ownNames].map(textKey)),
    declared,
    declaredKeys: new Set([...declared.values()].flat().map(textKey)),
  };
}

/** Whether and how a header names this fact. `place` orders synonyms: the earlier in the list, the likelier. */
export function namedBy(book: FactBook, fact: Fact, header: Header): { by: NamedBy; place: number } | undefined {
  if (header.key === '') return undefined;
  // With its brackets a header is found by a name or synonym that was written like it: 德(30分).
  const keys = [header.key, textKey(header.text)];
  const reads = (name: string): boolean => keys.includes(textKey(name));
  if (reads(fact.name)) return { by: 'name', place: 0 };
  const declared = (book.declared.get(fact.name) ?? []).findIndex(reads);
  if (declared >= 0) return { by: 'declared synonym', place: declared };
  if (book.ownKeys.has(header.key) || book.declaredKeys.has(header.key)) return undefined;
  const place = fact.headers.findIndex((synonym) => textKey(synonym) === header.key);
  return place < 0 ? undefined : { by: 'synonym', place };
}

/** All facts that a field's name stands for (姓名 is also the 作者 where the scheme pays authors). */
export const factsNamed = (book: FactBook, header: Header): readonly Fact[] =>
  book.facts.filter((fact) => namedBy(book, fact, header) !== undefined);

/** Every name and synonym a field may have, for suggesting the nearest to a typo. */
export const fieldNames = (book: FactBook): readonly string[] => book.facts.map((fact) => fact.name);
