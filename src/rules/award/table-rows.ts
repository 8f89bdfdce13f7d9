import type { ColumnUse } from '../../facts/columns';
import type { Fact } from '../../facts/fact';
import type { Header } from '../../facts/headers';
import { codeColumn, type Coded, divide, type Mark, oneGroup } from '../../base/coding';
import { slotOf } from '../../facts/book';
import { entryOf } from '../../base/entries';
import { isBlankRow, type Pair, readUnder, type Row, rowReader } from '../../facts/row';
import { factsIn } from '../expressions/expression';
import type { Scheme } from '../scheme/scheme';
import { completeRow } from './derive';
import { DEFAULTED, FAULT, LISTED, type Told, ZERO } from './told';

/** A table whose rows are read when they are asked for. */
export interface TableRows {
  readonly length: number;
  /** A row as it would be read alone: with its level, its defaults and the scheme's own facts. */
  readonly at: (index: number) => Row | undefined;
  /** 1 for a row of nothing but blanks and zeros. */
  readonly blank: Uint8Array;
  /** What the table says of a fact, each distinct saying once. */
  readonly told: (slot: number) => Told;
}

/**
 * The rows of cells under a header, each fact read once for each distinct cell. For a scheme that reckons nothing from
 * several rows.
 *
 * @param pairs facts that are given for all rows, before what stands in their column
 */
export function tableRows(
  scheme: Scheme,
  uses: readonly ColumnUse[],
  pairs: readonly Pair[],
  cells: readonly (readonly unknown[])[],
): TableRows {
  const { book } = scheme;
  const read = rowReader(book, uses, pairs);
  const at = (index: number): Row | undefined => {
    const row = cells[index];
    return row && completeRow(scheme, read(row));
  };
  const blank = blanksIn(cells);
  const given = new Set(pairs.map(({ slot }) => slot));
  const sources = new Map(uses.map((use) => [slotOf(book, use.fact.name), use]));
  const columns = new Map<number, Coded>();
  const known = new Map<number, Told>();

  /** What stands under the fact's own header, by hand or by default. */
  const written = (slot: number): Told => {
    const use = given.has(slot) ? undefined : sources.get(slot);
    const fact = book.facts[slot];
    if (!use || !fact) return inAllRows(read([]), slot);
    return inColumn(
      fact,
      use.header,
      entryOf(columns, use.column, (place) => codeColumn(cells, place)),
    );
  };
  const told = (slot: number): Told => {
    const ready = known.get(slot);
    if (ready) return ready;
    const from = sourcesOf(scheme, slot);
    const own = written(slot);
    // Should facts follow from each other, or one from itself, the second takes the first as it is written.
    known.set(slot, own);
    const result = from.length > 0 ? following(slot, [own, ...from.map(told)], cells.length, at) : own;
    known.set(slot, result);
    return result;
  };
  return { length: cells.length, at, blank, told };
}

function blanksIn(cells: readonly (readonly unknown[])[]): Uint8Array {
  const blank = new Uint8Array(cells.length);
  cells.forEach((row, index) => {
    if (isBlankRow(row)) blank[index] = 1;
  });
  return blank;
}

/** The slots of the facts from which a fact follows; none for one that is only written. */
function sourcesOf({ book, derived }: Scheme, slot: number): readonly number[] {
  const name = book.facts[slot]?.name ?? '';
  const reckoned = derived.find((fact) => fact.name === name);
  const names = reckoned ? factsIn(reckoned.expression) : name === '级别' ? ['媒体'] : [];
  return names.map((other) => slotOf(book, other)).filter((other) => other >= 0);
}

/** A fact without a column says in all rows what it says in this one. */
const inAllRows = (row: Row, slot: number): Told => ({
  codes: undefined,
  values: [row.values[slot]],
  flags: Uint8Array.of(flagsOf(row, slot)),
});

/** What the cells under a header say of its fact. */
function inColumn(fact: Fact, header: Header, { codes, distinct }: Coded): Told {
  const flags = new Uint8Array(distinct.length);
  const values = distinct.map((cell, code) => {
    const statement = readUnder(header, fact, cell, 'range');
    if (statement.kind === 'bad') flags[code] = FAULT;
    else if (statement.kind === 'given' && statement.zero) flags[code] = ZERO;
    if (statement.kind === 'given') return statement.value;
    if (statement.kind === 'blank' && fact.fallback !== undefined) flags[code] = DEFAULTED;
    return statement.kind === 'blank' ? fact.fallback : undefined;
  });
  return { codes, values, flags, cells: distinct };
}

/**
 * What follows from other facts is found out once for each way in which these and the fact itself are told.
 *
 * @param parts what the table says of the fact itself and of those it follows from
 */
function following(slot: number, parts: readonly Told[], length: number, at: TableRows['at']): Told {
  const marks = parts.flatMap(({ codes, values }): Mark[] =>
    codes ? [{ codes, marks: new Int32Array(values.length).map((_, code) => code) }] : [],
  );
  const { of, first } = divide(
    oneGroup(length, () => true),
    marks,
  );
  const rows = first.map(at);
  const flags = Uint8Array.from(rows, (row) => (row ? flagsOf(row, slot) : 0));
  return { codes: of, values: rows.map((row) => row?.values[slot]), flags };
}

function flagsOf(row: Row, slot: number): number {
  if (row.faults.has(slot)) return FAULT;
  return (row.defaulted.has(slot) ? DEFAULTED : 0) | (row.zeros.has(slot) ? ZERO : 0) | (row.levelListed ? LISTED : 0);
}
