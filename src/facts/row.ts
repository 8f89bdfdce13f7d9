import { entryOf } from '../base/entries';
import { type FactBook, slotOf } from './book';
import type { ColumnUse } from './columns';
import { multiply } from './exact';
import { type Fact, type Fault, isFigure, type Statement, type Value } from './fact';
import type { Header } from './headers';
import { isOtherUnit } from './other-unit';
import { shareAlike } from './shares';
import { type Cell, isBlankCell, type Origin, readStatement, shown } from './statement';
import { cleanText } from './text';

/** The facts of one row: a value for each slot of the scheme's book, or undefined where nobody says. */
export interface Row {
  readonly values: readonly (Value | undefined)[];
  /** What cannot be, by slot: reported only where the award at hand asks for that fact. */
  readonly faults: ReadonlyMap<number, Fault>;
  /** Slots whose value is a default that nobody wrote. */
  readonly defaulted: ReadonlySet<number>;
  /** Slots whose 0 may have been a blank cell. */
  readonly zeros: ReadonlySet<number>;
  /** Nothing but blanks and zeros. */
  readonly blank: boolean;
  /** 级别 is not the clerk's: it was taken from the directory of outlets. */
  readonly levelListed?: true;
  /** Slots that the scheme reckoned (算式). */
  readonly reckoned?: ReadonlySet<number>;
  /** Why a fact that the scheme reckons could not be reckoned, by slot. */
  readonly unreckoned?: ReadonlyMap<number, Unreckoned>;
}

/** Facts that are missing, in `rows` (from 0) where it ranges over rows; or it divides by zero. */
export type Unreckoned =
  | { readonly kind: 'missing'; readonly facts: readonly string[]; readonly rows?: readonly number[] }
  | { readonly kind: 'division-by-zero' };

/** A field given by hand: it holds for every row. */
export interface Pair {
  readonly slot: number;
  readonly fact: Fact;
  readonly statement: Statement;
}

const NO_FAULTS: ReadonlyMap<number, Fault> = new Map();
const NO_SLOTS: ReadonlySet<number> = new Set();

interface Fallback {
  readonly slot: number;
  readonly value: Value;
}

const knownFallbacks = new WeakMap<FactBook, readonly Fallback[]>();

const fallbacksOf = (book: FactBook): readonly Fallback[] =>
  book.facts.flatMap(({ fallback }, slot) => (fallback === undefined ? [] : [{ slot, value: fallback }]));

/** Reads rows of one table: fields given by hand first, then columns, then defaults. */
export function rowReader(
  book: FactBook,
  columns: readonly ColumnUse[],
  pairs: readonly Pair[],
): (cells: readonly Cell[]) => Row {
  // Most columns repeat a few cells: each is read once. The scheme's own fact reads it, which may not be that for which
  // the column was found: a scenario changes how facts are read.
  const sources = columns
    .map((use) => ({ ...use, slot: slotOf(book, use.fact.name), known: new Map<Cell, Statement>() }))
    .filter(({ slot }) => slot >= 0 && pairs.every((pair) => pair.slot !== slot));
  const fallbacks = entryOf(knownFallbacks, book, fallbacksOf);
  return (cells) => {
    const values = new Array<Value | undefined>(book.facts.length).fill(undefined);
    let faults: Map<number, Fault> | undefined;
    let defaulted: Set<number> | undefined;
    let zeros: Set<number> | undefined;
    const take = (slot: number, statement: Statement): void => {
      if (statement.kind === 'bad') (faults ??= new Map()).set(slot, statement.fault);
      if (statement.kind !== 'given') return;
      values[slot] = statement.value;
      if (statement.zero) (zeros ??= new Set()).add(slot);
    };
    for (const pair of pairs) take(pair.slot, pair.statement);
    for (const { header, column, fact, slot, known } of sources)
      take(
        slot,
        entryOf(known, cells[column], (cell) => readUnder(header, book.facts[slot] ?? fact, cell, 'range')),
      );
    for (const { slot, value } of fallbacks) {
      if (values[slot] !== undefined || faults?.has(slot)) continue;
      values[slot] = value;
      (defaulted ??= new Set()).add(slot);
    }
    return {
      values,
      faults: faults ?? NO_FAULTS,
      defaulted: defaulted ?? NO_SLOTS,
      zeros: zeros ?? NO_SLOTS,
      blank: isBlankRow(cells),
    };
  };
}

/** A row of nothing but blanks and zeros: Excel hands a blank cell over as either. A row without cells has fields only. */
export const isBlankRow = (cells: readonly Cell[]): boolean =>
  cells.length > 0 && cells.every((cell) => cell === 0 || isBlankCell(cell));

/** A cell under its header: a scale in the header (千字) multiplies plain figures and refuses figures with another unit. */
export function readUnder(header: Header, fact: Fact, cell: Cell, origin: Origin): Statement {
  const statement = readStatement(fact, cell, origin);
  if (fact.kind !== 'number' || statement.kind !== 'given' || !isFigure(statement.value)) return statement;
  const { value } = statement;
  const { unit } = header;
  const written = cleanText(String(cell));
  const fits =
    unit.kind === 'plain' ||
    (unit.kind === 'measure' ? !isOtherUnit(fact, unit.unit) : unit.kind === 'scale' && written.endsWith(unit.unit));
  if (fits) return shareAlike(fact, { ...statement, value }, header, cell);
  const plain = typeof cell === 'number' || /^[-+\d.,]+$/.test(written);
  if (unit.kind !== 'scale' || !plain) {
    return { kind: 'bad', fault: { code: 'unit-conflict', fact: fact.name, given: shown(cell), header: header.text } };
  }
  return shareAlike(fact, { ...statement, value: multiply(value, unit.factor) }, header, cell);
}
