import { type FactBook, fieldNames, firstRank, namesOf, slotOf } from '../../facts/book';
import type { ColumnUse } from '../../facts/columns';
import type { Fact } from '../../facts/fact';
import { type Header, readHeader } from '../../facts/headers';
import { entryOf } from '../../base/entries';
import { type Pair, readUnder } from '../../facts/row';
import { shown } from '../../facts/statement';
import { problem } from './answer';
import type { Problem } from '../../rules/problem';

/** A field and its value, as typed one behind the other. */
export interface Field {
  readonly name: string;
  readonly cell: unknown;
}

/** One fact that a field stands for. A field's own meaning comes before what else it may mean (档次 is a grade, or a level). */
interface Meaning {
  readonly field: number;
  readonly header: Header;
  readonly fact: Fact;
  readonly slot: number;
  readonly strength: number;
}

type Meanings = readonly Meaning[] | { readonly problem: Problem };

const ELSE = 3000;

/**
 * The facts that the fields give. A field serves every fact it names, as a column does, where no field or column
 * names that fact better. A field that is left with none is given twice.
 */
export function pairsOf(
  book: FactBook,
  fields: readonly Field[],
  columns: readonly ColumnUse[],
): readonly Pair[] | { readonly problem: Problem } {
  const names = fields.map((field) => field.name);
  const meanings = columns.length > 0 ? understood(book, names, columns) : lately(book, names);
  if ('problem' in meanings) return meanings;
  return meanings.map(({ field, header, fact, slot }) => ({
    slot,
    fact,
    statement: readUnder(header, fact, fields[field]?.cell, 'pair'),
  }));
}

/** A sheet asks with the same fields in thousands of cells. */
const KEPT = 200;
const knownMeanings = new WeakMap<FactBook, Map<string, Meanings>>();

function lately(book: FactBook, names: readonly string[]): Meanings {
  const known = entryOf(knownMeanings, book, () => new Map<string, Meanings>());
  return entryOf(known, names.join('\n'), () => {
    if (known.size >= KEPT) known.clear();
    return understood(book, names, []);
  });
}

function understood(book: FactBook, names: readonly string[], columns: readonly ColumnUse[]): Meanings {
  const meanings: Meaning[] = [];
  for (const [index, name] of names.entries()) {
    const found = meaningsOf(book, name, index);
    if (found.length === 0) return problem({ code: 'unknown-field', given: shown(name), known: fieldNames(book) });
    meanings.push(...found);
  }
  const taken = meanings.filter(
    (meaning) =>
      meanings.every((other) => other.slot !== meaning.slot || other === meaning || isBetter(meaning, other)) &&
      (meaning.strength < ELSE || !columns.some((use) => use.fact.name === meaning.fact.name)),
  );
  const idle = names.findIndex((_, index) => !taken.some((meaning) => meaning.field === index));
  const repeated = meanings.find((meaning) => meaning.field === idle);
  return repeated ? problem({ code: 'repeated-field', field: repeated.fact.name }) : taken;
}

function meaningsOf(book: FactBook, name: string, field: number): readonly Meaning[] {
  const header = readHeader(name);
  const meanings = [...namesOf(book, header)].map(([fact, { by }]) => ({
    field,
    header,
    fact,
    slot: slotOf(book, fact.name),
    strength: firstRank[by],
  }));
  const own = Math.min(...meanings.map((meaning) => meaning.strength));
  return meanings.map((meaning) =>
    meaning.strength === own ? meaning : { ...meaning, strength: meaning.strength + ELSE },
  );
}

const isBetter = (a: Meaning, b: Meaning): boolean =>
  a.strength < b.strength || (a.strength === b.strength && a.field < b.field);
