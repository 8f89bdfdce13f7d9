import { factsNamed, fieldNames, slotOf } from '../../facts/book';
import { toNumber } from '../../facts/exact';
import { type ColumnUse, mapColumns } from '../../facts/columns';
import type { Fact } from '../../facts/fact';
import { type Header, readHeader } from '../../facts/headers';
import { type Pair, type Row, rowReader } from '../../facts/row';
import { isBlankCell, shown } from '../../facts/statement';
import { textKey } from '../../facts/text';
import { completeRow } from '../../rules/award/derive';
import { isTable, type Rows } from '../../rules/award/rows';
import { rowsOf } from '../../rules/award/rows-of';
import type { Scheme } from '../../rules/scheme/scheme';
import { figureIn } from './cells';
import { notAHeader } from './first-row';
import { heightOf, isSingle, type Matrix, singleOf, widthOf } from './matrix';
import { type Answer, isProblem, problem } from './answer';
import { type Field, pairsOf } from './pairs';
import { readMarks, repeatedColumn } from './look';
import { unsureCounts } from '../../facts/unsure-counts';
import type { Problem } from '../../rules/problem';

/** The facts of a call: one row for fields alone, else a row for each row of the body. */
export interface GivenFacts {
  readonly rows: Rows;
  /** Whether a table stood among the arguments: then the answer has a row for each of its rows. */
  readonly hasBody: boolean;
  /** The field 行: the answer for this row alone, from 1. */
  readonly onlyRow?: number;
  /** The award of each row: the field 奖项, else the cells of the column of that name. */
  readonly awardCells?: readonly unknown[];
  /** Rows of the table, from 0, that add up others: they count as blank. */
  readonly sums?: ReadonlySet<number>;
  /** What the table writes for a fact, by row from 0 and slot; "" where it has no such column. */
  readonly textOf: (row: number, slot: number) => string;
}

interface Body {
  readonly header: readonly unknown[];
  readonly cells: Matrix;
}

/** The row that 行 asks for, else all. */
export function rowsAsked({ rows, onlyRow }: GivenFacts): readonly Row[] {
  const all = isTable(rows)
    ? Array.from(rows.blank, (_, index) => rows.at(index)).filter((row) => row !== undefined)
    : rows;
  return onlyRow === undefined ? all : all.slice(onlyRow - 1, onlyRow);
}

/** One answer for fields alone or the row asked for, else one for each row of the body. */
export function answerRows(given: GivenFacts, forRow: (row: Row) => Answer): Answer | readonly Answer[] {
  const answers = rowsAsked(given).map(forRow);
  const [only] = answers;
  return (given.hasBody && given.onlyRow === undefined) || only === undefined ? answers : only;
}

/** The pair that picks one row of a table. */
const ROW_FIELD = '行';

/** The fact that says which award a row is for, where the call leaves it to the rows. */
const AWARD_FACT = '奖项';

/**
 * Reads the arguments behind the award: fields with their values, tables with their header, headers with their
 * bodies, side by side and in any order.
 */
export function readFacts(scheme: Scheme, args: readonly Matrix[]): MaybeFacts {
  const bodies: Body[] = [];
  const fields: Field[] = [];
  let onlyRow: RowAsked | undefined;
  for (let at = 0; at < args.length; at++) {
    const first = args[at] ?? [];
    const second = args[at + 1];
    if (!isSingle(first) && heightOf(first) > 1) {
      bodies.push({ header: first[0] ?? [], cells: first.slice(1) });
      continue;
    }
    if (!isSingle(first)) {
      if (!second) return problem({ code: 'field-without-value', field: shown(first[0]?.[0]) });
      if (widthOf(second) !== widthOf(first))
        return problem({ code: 'widths-differ', header: widthOf(first), body: widthOf(second) });
      bodies.push({ header: first[0] ?? [], cells: second });
      at++;
      continue;
    }
    const field = singleOf(first);
    if (typeof field !== 'string' || field.trim() === '') return problem({ code: 'not-a-field' });
    if (!second) return problem({ code: 'field-without-value', field: shown(field) });
    at++;
    if (!isSingle(second)) {
      if (widthOf(second) !== 1) return problem({ code: 'widths-differ', header: 1, body: widthOf(second) });
      const known = factsNamed(scheme.book, readHeader(field)).length > 0;
      if (!known) return problem({ code: 'unknown-field', given: shown(field), known: fieldNames(scheme.book) });
      bodies.push({ header: [field], cells: second });
    } else if (textKey(field) === ROW_FIELD && slotOf(scheme.book, ROW_FIELD) < 0) {
      onlyRow = { given: singleOf(second) };
    } else {
      fields.push({ name: field, cell: singleOf(second) });
    }
  }
  return assemble(scheme, bodies, fields, onlyRow);
}

/** What 行 asks for, as typed. */
interface RowAsked {
  readonly given: unknown;
}

type MaybeFacts = GivenFacts | { readonly problem: Problem };

function assemble(
  scheme: Scheme,
  bodies: readonly Body[],
  fields: readonly Field[],
  onlyRow: RowAsked | undefined,
): MaybeFacts {
  const header = bodies.flatMap((body) => body.header).map(readHeader);
  const all = sideBySide(bodies);
  // Where a 0 can be a value it may be one: such a column is not empty. Nor is one for its blank in a single row: the
  // formula of that row must come to what that of the table comes to.
  const isEmpty = ({ zero }: Fact, column: number): boolean =>
    !isProblem(all) &&
    all.length > 1 &&
    all.every((row) => isBlankCell(row[column]) || (row[column] === 0 && zero === 'blank'));
  const columns = mapColumns(scheme.book, header, isEmpty);
  const pairs = pairsOf(scheme.book, fields, columns);
  if (isProblem(pairs)) return pairs;
  if (bodies.length === 0) return onlyRow ? problem({ code: 'row-without-table' }) : ofFields(scheme, pairs);
  if (isProblem(all)) return all;
  const untitled = notAHeader(scheme.book, columns, header, all);
  if (untitled) return problem(untitled);
  const twice = repeatedColumn(columns, header, all);
  if (twice) return problem({ code: 'repeated-field', field: twice.header.text });
  const given = ofTable(scheme, header, columns, pairs, all);
  return onlyRow ? withOnlyRow(given, onlyRow, heightOf(all)) : given;
}

/** The award that a field names for all rows. */
function awardTyped(pairs: readonly Pair[]): unknown {
  const typed = pairs.find((pair) => pair.fact.name === AWARD_FACT)?.statement;
  return typed?.kind === 'given' ? typed.value : undefined;
}

function ofFields(scheme: Scheme, pairs: readonly Pair[]): GivenFacts {
  const award = awardTyped(pairs);
  const row = completeRow(scheme, rowReader(scheme.book, [], pairs)([]));
  return { rows: [row], hasBody: false, textOf: () => '', awardCells: award === undefined ? undefined : [award] };
}

/** The cells of all bodies as one table, which they are if they are equally high. */
function sideBySide(bodies: readonly Body[]): Matrix | { readonly problem: Problem } {
  const [first, ...others] = bodies;
  if (!first || others.length === 0) return first?.cells ?? [];
  const height = heightOf(first.cells);
  const uneven = others.find((body) => heightOf(body.cells) !== height);
  if (uneven) return problem({ code: 'heights-differ', first: height, second: heightOf(uneven.cells) });
  return first.cells.map((_, row) => bodies.flatMap((body) => body.cells[row] ?? []));
}

function ofTable(
  scheme: Scheme,
  header: readonly Header[],
  columns: readonly ColumnUse[],
  pairs: readonly Pair[],
  all: Matrix,
): GivenFacts {
  const { cells, sums } = readMarks(all, columns);
  const rows = rowsOf(scheme, columns, [...pairs, ...unsureCounts(scheme.book, columns, pairs, header)], cells);
  const award = awardTyped(pairs);
  const awardColumn = columns.find((use) => use.fact.name === AWARD_FACT)?.column;
  return {
    rows,
    hasBody: true,
    sums,
    textOf: (row: number, slot: number) => {
      const column = columns.find((use) => slotOf(scheme.book, use.fact.name) === slot)?.column;
      const cell = column === undefined ? undefined : cells[row]?.[column];
      return isBlankCell(cell) || cell === 0 ? '' : String(cell);
    },
    awardCells:
      award === undefined && awardColumn === undefined
        ? undefined
        : cells.map((row) => award ?? row[awardColumn ?? -1]),
  };
}

/** `height`: rows of the table. */
function withOnlyRow(facts: GivenFacts, { given }: RowAsked, height: number): MaybeFacts {
  const wanted = toNumber(figureIn(given) ?? 0);
  return Number.isInteger(wanted) && wanted >= 1 && wanted <= height
    ? { ...facts, onlyRow: wanted }
    : problem({ code: 'no-such-row', given: shown(given), rows: height });
}
