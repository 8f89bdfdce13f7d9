import type { Fact } from '../../facts/fact';
import { readStatement } from '../../facts/statement';
import { isBlank, kindOf } from '../grid/cell-kind';
import type { CellValue } from '../grid/cells';
import { type Grid, valueAt } from '../grid/grid';
import type { FoundTable } from '../header/tables-apart';

/** What the cells below a header say of a fact: they are values of it, there are none, or they cannot be. */
export type Fit = 'fits' | 'empty' | 'unfit';

/** `column` counts from 0 within the header. */
export interface ColumnFit {
  readonly of: (fact: Fact, column: number) => Fit;
  /** Different values in the column, as far as it was looked at. */
  readonly values: (column: number) => readonly CellValue[];
  /** Whether no cell of the column is filled. Of a long list the end is not looked at, and nothing is said. */
  readonly isEmpty: (column: number) => boolean;
}

/** So many filled cells of a column tell what it holds. */
const SAMPLE = 40;

/** No further rows are looked at: the clerk need not wait for a look at all of them. */
const LOOKED_AT = 500;

/** Looks below a header; a line across the list (一、中央级媒体) says nothing of its columns. */
export function columnFit(grid: Grid, { header, bottom }: FoundTable): ColumnFit {
  const seen = new Map<number, readonly CellValue[]>();
  const values = (column: number): readonly CellValue[] => {
    const known = seen.get(column) ?? sampled(grid, header.left + column, header.rows.bottom + 1, bottom);
    seen.set(column, known);
    return known;
  };
  const isShort = bottom - header.rows.bottom <= LOOKED_AT;
  return {
    of: (fact, column) => fitting(fact, values(column)),
    values,
    isEmpty: (column) => isShort && values(column).length === 0,
  };
}

function sampled(grid: Grid, column: number, from: number, to: number): readonly CellValue[] {
  const cells: CellValue[] = [];
  const last = Math.min(to, from + LOOKED_AT);
  for (let row = from; row <= last && cells.length < SAMPLE; row++) {
    if ((grid.filled[row] ?? 0) < 2) continue;
    const value = valueAt(grid, row, column);
    if (!isBlank(value)) cells.push(value);
  }
  return cells;
}

/** One cell in three may be a slip, a mark or a sum. */
function fitting(fact: Fact, values: readonly CellValue[]): Fit {
  if (values.length === 0) return 'empty';
  const good = values.filter((value) => canBe(fact, value)).length;
  // A day may be written in any words: 立行立改.
  const enough = fact.kind === 'date' ? 1 : (values.length * 2) / 3;
  return good >= enough ? 'fits' : 'unfit';
}

/** Open texts that are often figures. */
const NUMBERED = /编号|版面|文件/;

function canBe(fact: Fact, value: CellValue): boolean {
  if (fact.kind === 'text' && !fact.values) return NUMBERED.test(fact.name) || kindOf(value) === 'text';
  // 6月底, 会后三日内: a day that people understand.
  if (fact.kind === 'date') return typeof value === 'number' || /[\d一二三四五六七八九十月年]/.test(String(value));
  // 已整改 answers as 已完成 does, though nobody may know that it does: the clerk is told of the cell.
  if (fact.kind === 'flag' && /^[已未没]/.test(String(value))) return true;
  return readStatement(fact, value, 'range').kind !== 'bad';
}
