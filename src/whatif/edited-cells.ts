import { absolute, compare, equal } from '../facts/exact';
import { exactFromText } from '../facts/quantity';
import type { CellRef } from '../rules/scheme/range';
import type { Scheme } from '../rules/scheme/scheme';
import type { Grid } from '../rules/scheme/range';
import { numbersIn } from './cell-numbers';
import type { Parameter } from './parameter';
import { numberColumns } from './readers';
import { valueText } from './scenario';
import { splitTables } from '../rules/tables/table';

/** A cell of the tables and what is to stand in it. */
export interface EditedCell {
  readonly at: CellRef;
  readonly text: string;
}

/** A number or word and what is to stand in its place. */
export interface Edit {
  readonly parameter: Parameter;
  readonly text: string;
}

/** Edits of one cell are made together. */
export const cellKey = ({ at }: Parameter): string => `${at.row} ${at.column}`;

/** The cell with its changes, from the last to the first; undefined where its reader does not see these numbers then. */
export function editedCell(scheme: Scheme, edits: readonly Edit[]): EditedCell | undefined {
  const [first] = edits;
  if (!first) return undefined;
  const ordered = [...edits].sort((a, b) => b.parameter.start - a.parameter.start);
  const text = ordered.reduce(
    (cell, edit) => `${cell.slice(0, edit.parameter.start)}${edit.text}${cell.slice(edit.parameter.end)}`,
    first.parameter.text,
  );
  return readsAs(scheme, first.parameter, text, edits) ? { at: first.parameter.at, text } : undefined;
}

function readsAs(
  scheme: Scheme,
  { at, column, text: before }: Parameter,
  after: string,
  edits: readonly Edit[],
): boolean {
  const table = splitTables(scheme.grid).find(({ rows }) => rows.some(({ row }) => row === at.row));
  const row = table?.rows.find((one) => one.row === at.row);
  const reader = table && row && numberColumns(scheme, table, row).find(({ name }) => name === column)?.read;
  if (!reader) return edits.every(({ parameter }) => parameter.kind === 'choice');
  const [was, is] = [reader(before), reader(after)];
  // A blank cell has no form to keep: a number is all that may stand there.
  if (edits.some(({ parameter }) => parameter.kind === 'number' && parameter.open)) return is?.form === '#';
  if (!was || !is) return false;
  if (edits.some(({ parameter }) => parameter.kind === 'choice')) return was.numbers.length === is.numbers.length;
  if (was.form !== is.form) return false;
  const expected = [...was.numbers].map(absolute);
  for (const number of numbersIn(before, reader)) {
    const edit = edits.find(({ parameter }) => parameter.start === number.start);
    if (edit) expected[number.place] = exactFromText(edit.text) ?? 0;
  }
  return is.numbers.every((number, place) => equal(absolute(number), expected[place] ?? 0));
}

/** What is to stand in place of the number or word; undefined where it can be none. */
export function textFor(parameter: Parameter, value: string): string | undefined {
  if (parameter.kind === 'choice') return parameter.options.includes(value) ? value : undefined;
  const number = exactFromText(value);
  if (number === undefined || compare(number, parameter.least) < 0) return undefined;
  return parameter.most !== undefined && compare(number, parameter.most) > 0 ? undefined : valueText(parameter, number);
}

/** The cells with some of them changed; the same where none is. */
export function withCells(grid: Grid, cells: readonly EditedCell[]): Grid {
  if (cells.length === 0) return grid;
  const rows = grid.map((row) => row);
  for (const { at, text } of cells) {
    const row = [...(rows[at.row] ?? [])];
    row[at.column] = text;
    rows[at.row] = row;
  }
  return rows;
}
