import type { FactBook } from '../../facts/book';
import type { ColumnUse } from '../../facts/columns';
import type { Fact } from '../../facts/fact';
import { readHeader } from '../../facts/headers';
import { readStatement } from '../../facts/statement';
import { textKey } from '../../facts/text';
import type { CellValue } from '../grid/cells';
import { type Grid, valueAt } from '../grid/grid';
import { headerOf } from '../header/labels';
import type { FoundTable } from '../header/tables-apart';
import type { ColumnFit } from './column-fit';
import type { ReadSoFar } from './options';

/** One fact over several columns, each headed by a value of it: 中央级, 省级, 市级 with a tick in one of them. */
export interface Ticked {
  /** Its first column stands for all of them. */
  readonly use: ColumnUse;
  /** The value of each column; columns count from 0 within the header. */
  readonly values: ReadonlyMap<number, string>;
}

/** A figure counts how many, which is another matter. */
const TICK = /^(?:[√✓✔☑∨●是有对])$/;
const isTick = (value: CellValue): boolean => TICK.test(textKey(String(value)));

/** Of a long list no more rows are looked at; what comes below is told row by row. */
const LOOKED_AT = 500;

/**
 * The closed facts of the award that no column gives, while columns side by side are headed by their values and ticked,
 * one of them in a row: an item that several levels took is ticked more than once, and nobody can say what it is paid for.
 */
export function tickedColumns(
  book: FactBook,
  { grid, table }: { readonly grid: Grid; readonly table: FoundTable },
  fit: ColumnFit,
  { uses, chosen, awardFacts = [] }: ReadSoFar,
): readonly Ticked[] {
  const taken = new Set(uses.map(({ column }) => column));
  const open = book.facts.filter(
    ({ name, kind, values }) =>
      kind === 'text' &&
      values !== undefined &&
      awardFacts.includes(name) &&
      chosen?.has(name) !== true &&
      !uses.some(({ fact }) => fact.name === name),
  );
  return open.flatMap((fact): readonly Ticked[] => {
    const values = new Map(
      table.header.labels.flatMap(({ lines }, column): readonly (readonly [number, string])[] => {
        const value = readHeader(lines.at(-1)?.text).key;
        return !taken.has(column) && isValue(fact, value) && fit.values(column).every(isTick) ? [[column, value]] : [];
      }),
    );
    const columns = [...values.keys()];
    const [first = 0] = columns;
    const together = columns.length >= 2 && columns.every((column, place) => column === first + place);
    if (!together || mostInRow(grid, table, columns) !== 1) return [];
    const own = table.header.labels[first];
    const header = { ...(own ? headerOf(own) : readHeader('')), text: [...values.values()].join('、') };
    return [{ use: { fact, column: first, by: 'likeness', header }, values }];
  });
}

function mostInRow(grid: Grid, { header, bottom }: FoundTable, columns: readonly number[]): number {
  let most = 0;
  const last = Math.min(bottom, header.rows.bottom + LOOKED_AT);
  for (let row = header.rows.bottom + 1; row <= last; row++)
    most = Math.max(most, columns.filter((column) => isTick(valueAt(grid, row, header.left + column))).length);
  return most;
}

const isValue = (fact: Fact, text: string): boolean =>
  text !== '' && readStatement(fact, text, 'range').kind === 'given';

/** The cells of a row with what was ticked in place of the ticks; two ticks are two values, and no value of the fact. */
export function withTicks(cells: readonly CellValue[], ticked: readonly Ticked[]): readonly CellValue[] {
  if (ticked.length === 0) return cells;
  const filled = [...cells];
  for (const { use, values } of ticked) {
    const given = [...values].filter(([column]) => isTick(cells[column] ?? '')).map(([, value]) => value);
    filled[use.column] = given.join('、');
  }
  return filled;
}
