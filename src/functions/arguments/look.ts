import type { ColumnUse } from '../../facts/columns';
import { isDitto } from '../../facts/ditto';
import type { Header } from '../../facts/headers';
import { isBlankRow } from '../../facts/row';
import { isBlankCell } from '../../facts/statement';
import type { Matrix } from './matrix';

/** 合计, 小计 and the like, and nothing else: its row adds up others and is nobody's. */
export const isSum = (cell: unknown): boolean => mayBeWord(cell) && /^\s*[合小总總共]\s*[计計]\s*[:：]?\s*$/.test(cell);

/** Every cell of a table is asked: of nearly all of them the first character, of a figure or another word, says enough. */
const mayBeWord = (cell: unknown): cell is string => typeof cell === 'string' && MAY_BEGIN[cell.charCodeAt(0)] === 1;
const MAY_BEGIN = new Uint8Array(0x10000).fill(1).fill(0, 0x21, 0x7f).fill(0, 0x4e00, 0xa000);
for (const character of '合小总總共同"\',') MAY_BEGIN[character.charCodeAt(0)] = 1;

/**
 * A table read with what its marks mean, up to the last column that serves a fact: 小计 in a remark behind them speaks of
 * others. Rows that add up others, `sums` from 0, are blank; 同上 is what stands above it, but for blank rows and sums. With
 * nothing there the mark stays. Every cell comes by here: a call for each would cost more than the look.
 */
export function readMarks(
  cells: Matrix,
  columns: readonly ColumnUse[],
): { readonly cells: Matrix; readonly sums: ReadonlySet<number> } {
  const last = Math.max(0, ...columns.map(({ column }) => column));
  const sums = new Set<number>();
  const read = cells.slice();
  let above: readonly unknown[] = [];
  for (let index = 0; index < cells.length; index++) {
    const row = cells[index] ?? [];
    let dittos = false;
    for (let at = 0; at <= last; at++) {
      const cell = row[at];
      if (!mayBeWord(cell)) continue;
      if (isSum(cell)) sums.add(index);
      dittos ||= isDitto(cell);
    }
    if (sums.has(index)) read[index] = row.map(() => '');
    else if (dittos)
      read[index] = row.map((cell, at) => (isDitto(cell) && !isBlankRow([above[at]]) ? above[at] : cell));
    above = isBlankRow(read[index] ?? []) ? above : (read[index] ?? []);
  }
  return { cells: read, sums };
}

/** A column of which there are two with different cells: a list printed in two halves side by side. */
export const repeatedColumn = (
  columns: readonly ColumnUse[],
  header: readonly Header[],
  cells: Matrix,
): ColumnUse | undefined =>
  columns.find(({ column, header: { key } }) =>
    header.some(
      (other, at) =>
        at !== column &&
        other.key === key &&
        cells.some((row) => !isBlankCell(row[at]) && row[at] !== 0 && row[at] !== row[column]),
    ),
  );
