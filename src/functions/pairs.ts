import { type FactBook, factsNamed, fieldNames, namedBy, slotOf } from '../facts/book';
import type { ColumnUse } from '../facts/columns';
import { readHeader } from '../facts/headers';
import { type Pair, readUnder } from '../facts/row';
import { shown } from '../facts/statement';
import { problem } from './answer';
import type { Problem } from '../rules/problem';

/** A field and its value, as typed one behind the other. */
export interface Field {
  readonly name: string;
  readonly cell: unknown;
}

/** One fact that a field stands for. A field's own meaning comes before what else it may mean (档次 is a grade, or a level). */
interface Meaning extends Pair {
  readonly field: number;
  readonly strength: number;
}

const strengths = { name: 0, 'declared synonym': 1, synonym: 2 } as const;
const ELSE = 3;

/**
 * The facts that the fields give. A field serves every fact it names, as a column does, where no field or column
 * names that fact better. A field that is left with none is given twice.
 */
export function pairsOf(
  book: FactBook,
  fields: readonly Field[],
  columns: readonly ColumnUse[],
): readonly Pair[] | { readonly problem: Problem } {
  const meanings: Meaning[] = [];
  for (const [index, field] of fields.entries()) {
    const found = meaningsOf(book, field, index);
    if (found.length === 0)
      return problem({ code: 'unknown-field', given: shown(field.name), known: fieldNames(book) });
    meanings.push(...found);
  }
  const taken = meanings.filter(
    (meaning) =>
      meanings.every((other) => other.slot !== meaning.slot || other === meaning || isBetter(meaning, other)) &&
      (meaning.strength < ELSE || !columns.some((use) => use.fact.name === meaning.fact.name)),
  );
  const idle = fields.findIndex((_, index) => !taken.some((meaning) => meaning.field === index));
  const repeated = meanings.find((meaning) => meaning.field === idle);
  return repeated ? problem({ code: 'repeated-field', field: repeated.fact.name }) : taken;
}

function meaningsOf(book: FactBook, field: Field, index: number): readonly Meaning[] {
  const header = readHeader(field.name);
  const meanings = factsNamed(book, header).map((fact) => ({
    field: index,
    fact,
    slot: slotOf(book, fact.name),
    statement: readUnder(header, fact, field.cell, 'pair'),
    strength: strengths[namedBy(book, fact, header)?.by ?? 'synonym'],
  }));
  const own = Math.min(...meanings.map((meaning) => meaning.strength));
  return meanings.map((meaning) =>
    meaning.strength === own ? meaning : { ...meaning, strength: meaning.strength + ELSE },
  );
}

const isBetter = (a: Meaning, b: Meaning): boolean =>
  a.strength < b.strength || (a.strength === b.strength && a.field < b.field);
