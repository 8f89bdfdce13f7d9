import { entryOf } from '../base/entries';
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

/** A way in which a header names a fact; of several the one of least `rank` is the likeliest. */
interface Named {
  readonly by: NamedBy;
  readonly rank: number;
}

/** The rank of the first name or synonym of each kind. */
export const firstRank: Readonly<Record<NamedBy, number>> = { name: 0, 'declared synonym': 1000, synonym: 2000 };

type Ways = readonly (readonly [Fact, Named])[];

const indexes = new WeakMap<FactBook, ReadonlyMap<string, Ways>>();

/** All that each key names; synonyms are marked with a ~, in the order of their lists. */
function indexOf({ facts, declared, ownKeys, declaredKeys }: FactBook): ReadonlyMap<string, Ways> {
  const index = new Map<string, (readonly [Fact, Named])[]>();
  for (const fact of facts) {
    const add = (by: NamedBy, names: readonly string[] = [], mark = ''): void =>
      names.forEach((name, place) =>
        entryOf(index, mark + textKey(name), () => []).push([fact, { by, rank: firstRank[by] + place }]),
      );
    add('name', [fact.name]);
    add('declared synonym', declared.get(fact.name));
    add('synonym', fact.headers, '~');
  }
  for (const key of [...ownKeys, ...declaredKeys]) index.delete(`~${key}`);
  return index;
}

/** The facts that a header names, and how. */
export function namesOf(book: FactBook, { key, text }: Header): ReadonlyMap<Fact, Named> {
  const index = entryOf(indexes, book, indexOf);
  const best = new Map<Fact, Named>();
  // With its brackets a header is found by a name or synonym that was written like it: 德(30分).
  for (const written of key && [key, `~${key}`, textKey(text)])
    for (const [fact, named] of index.get(written) ?? [])
      if (named.rank < (best.get(fact)?.rank ?? Infinity)) best.set(fact, named);
  return best;
}

/** All facts that a field's name stands for (姓名 is also the 作者 where the scheme pays authors). */
export const factsNamed = (book: FactBook, header: Header): readonly Fact[] => [...namesOf(book, header).keys()];

/** Every name and synonym a field may have, for suggesting the nearest to a typo. */
export const fieldNames = (book: FactBook): readonly string[] => book.facts.map((fact) => fact.name);
