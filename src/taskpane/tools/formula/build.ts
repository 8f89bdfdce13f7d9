import type { SheetCells } from '../../../excel/port';
import { factsNamed } from '../../../facts/book';
import type { Language } from '../../../messages/language';
import { programFor } from '../../../rules/award/program';
import type { Scheme } from '../../../rules/scheme/scheme';
import type { SchemeSource } from '../../../rules/schemes/source';
import { cellAddress } from '../../../trackers/grid/cells';
import { type Place, rowOf } from '../../../trackers/grid/place';
import type { ListTracker } from '../../../trackers/reading';
import { areaOf } from '../../state/addresses';
import {
  type Argument,
  asTyped,
  operandArgument,
  rowArguments,
  schemeArgument,
  tableArguments,
  textArgument,
} from './arguments';
import type { FormulaForm, FormulaId, FormulaKind } from './kinds';

/** What there is to build from. */
export interface Material {
  readonly source: SchemeSource;
  readonly scheme: Scheme;
  readonly schemeCells: SheetCells | undefined;
  readonly tracker: ListTracker;
  readonly cells: SheetCells;
}

/** What the clerk picked, every gap filled by a proposal. */
export interface Wanted {
  readonly kind: FormulaKind;
  readonly form: FormulaForm;
  readonly subject: string;
  /** For one row. */
  readonly row: Place;
  /** For a figure or a date: as it was typed. */
  readonly operand: string;
}

export interface Built {
  readonly id: FormulaId;
  /** As Excel takes it. */
  readonly formula: string;
  /** As the clerk's Excel shows it. */
  readonly shown: string;
  readonly values: readonly unknown[];
  readonly notes: readonly FormulaNote[];
}

/** What the clerk should know of a formula. */
export type FormulaNote =
  /** One row alone cannot know whether the same thing is paid in another. */
  | { readonly kind: 'copies-not-checked' }
  /** Rows between header and end that are no data: a formula reads them like the others. */
  | { readonly kind: 'rows-between'; readonly count: number }
  /** A list in halves: the formula covers one of them. */
  | { readonly kind: 'one-half'; readonly covered: string; readonly others: readonly string[] }
  /** A header of several rows: a formula reads the last of them alone. */
  | { readonly kind: 'header-rows'; readonly rows: number }
  /** Columns that a formula cannot find by their headers: header and fact. */
  | { readonly kind: 'headers-unknown'; readonly pairs: readonly (readonly [string, string])[] }
  | { readonly kind: 'operand-unread'; readonly typed: string };

/** The formula for what was picked. */
export function build(material: Material, wanted: Wanted, language: Language): Built {
  const { source, schemeCells } = material;
  const { kind, subject } = wanted;
  const named = kind.id === 'HONORS' ? [] : [textArgument(subject)];
  const given = factArguments(material, wanted);
  const all: readonly Argument[] = [schemeArgument(source, schemeCells), ...named, ...given];
  const withText = (text: (argument: Argument) => string): string => `=${kind.id}(${all.map(text).join(',')})`;
  return {
    id: kind.id,
    formula: withText(({ written }) => written),
    shown: withText(({ written, inChinese = written }) => (language === 'zh' ? inChinese : written)),
    values: all.map(({ value }) => value),
    notes: notesOf(material, wanted, given),
  };
}

function factArguments(
  { tracker, cells, scheme }: Material,
  { kind, form, subject, row, operand }: Wanted,
): readonly Argument[] {
  switch (form) {
    case 'table':
      return tableArguments(tracker, cells);
    case 'row':
      return rowArguments({ tracker, cells, scheme }, kind.facts(scheme, subject), row);
    case 'operand': {
      const argument = operandArgument(operand, cells);
      return argument ? [argument] : [];
    }
  }
}

function notesOf(
  { tracker, scheme }: Material,
  { kind, form, subject, operand }: Wanted,
  given: readonly Argument[],
): readonly FormulaNote[] {
  if (form === 'operand') {
    return operand.trim() !== '' && given.length === 0 ? [{ kind: 'operand-unread', typed: operand }] : [];
  }
  const { firstRow, lastRow } = tracker.header;
  const headers: readonly FormulaNote[] =
    lastRow > firstRow ? [{ kind: 'header-rows', rows: lastRow - firstRow + 1 }] : [];
  if (form === 'row') {
    const across = (kind.id === 'AWARD' || kind.id === 'EXPLAIN') && programFor(scheme, subject)?.rollUps.length;
    return across ? [...headers, { kind: 'copies-not-checked' }] : headers;
  }
  const last = areaOf(tracker.range).bottom + 1;
  const count = tracker.leftOut.filter(({ sheetRow }) => sheetRow <= last).length;
  const between: readonly FormulaNote[] = count > 0 ? [{ kind: 'rows-between', count }] : [];
  const [covered = '', ...others] = tracker.range.split(',');
  const half: readonly FormulaNote[] = others.length > 0 ? [{ kind: 'one-half', covered, others }] : [];
  return [...half, ...headers, ...unknownHeaders(tracker, scheme, kind.facts(scheme, subject)), ...between];
}

/** Columns that the pane reads as a fact, since the clerk said so or the header comes near, and a formula does not. */
function unknownHeaders({ uses }: ListTracker, scheme: Scheme, facts: readonly string[]): readonly FormulaNote[] {
  const pairs = uses.flatMap(({ fact, header, by }): readonly (readonly [string, string])[] => {
    const named = factsNamed(scheme.book, header).some(({ name }) => name === fact.name);
    return (by !== 'likeness' && by !== 'chosen') || named || !facts.includes(fact.name)
      ? []
      : [[header.text, fact.name]];
  });
  return pairs.length > 0 ? [{ kind: 'headers-unknown', pairs }] : [];
}

/**
 * The cell for a formula where nobody picked one: beside the list, a column away from an Excel table, which would grow; of
 * a formula about one cell in the row of that cell.
 */
export function proposedCell({ tracker, cells }: Material, { kind, form, row, operand }: Wanted): string {
  const right = cells.firstColumn + Math.max(0, ...cells.values.map(({ length }) => length));
  const besideTable = cells.tables.some((table) => table.right === right - 1);
  const { lastRow } = tracker.header;
  const about = form === 'operand' ? /^\$?[A-Z]{1,3}\$?([1-9]\d{0,6})$/i.exec(asTyped(operand))?.[1] : undefined;
  if (about !== undefined) return cellAddress(Number(about) - 1, right + (besideTable ? 1 : 0));
  const below = form === 'table' && kind.id !== 'TOTALS';
  return cellAddress((form === 'row' ? rowOf(row) : below ? lastRow + 1 : lastRow) - 1, right + (besideTable ? 1 : 0));
}

/** The cells that a result of so many rows and columns fills from a cell on. */
export function filledFrom(cell: string, rows: number, columns: number): string {
  const { top, left } = areaOf(cell);
  const first = cellAddress(top, left);
  return rows * columns === 1 ? first : `${first}:${cellAddress(top + rows - 1, left + columns - 1)}`;
}
