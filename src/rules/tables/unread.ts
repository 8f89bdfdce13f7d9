import { cellError } from '../../facts/statement';
import { cleanText, textKey } from '../../facts/text';
import type { CellRef, Grid } from '../scheme/range';
import { ASIDE, columnName, type HeaderRow } from './header';
import { IGNORED_COLUMNS } from './kinds';
import { isBlank, type TableRow } from './table-row';

/** A filled cell that no column takes. */
export interface UnreadCell {
  readonly at: CellRef;
  readonly text: string;
}

/** 单位：万元 above a table, 金额单位为万元 below it: no column knows of it. */
export const unitsIn = (cells: readonly unknown[], row: number): readonly UnreadCell[] =>
  cells.flatMap((cell, column) =>
    typeof cell === 'string' && /[单單]位/.test(cell) && /单位(?:均?[为是]|:)[百千万亿]/.test(textKey(cell))
      ? [{ at: { row, column }, text: cleanText(cell) }]
      : [],
  );

/** The first filled cell of each column whose header is blank or stands there before. */
export function unreadIn(
  grid: Grid,
  rows: readonly TableRow[],
  { columns }: HeaderRow,
  headerCells: readonly unknown[],
): readonly UnreadCell[] {
  const taken = new Set(columns.values());
  headerCells.forEach((cell, column) => {
    if (ASIDE.includes(columnName(String(cell)))) taken.add(column);
  });
  return rows.flatMap(({ row }) =>
    (grid[row] ?? []).flatMap((cell, column) => {
      if (taken.has(column) || isBlank(cell)) return [];
      taken.add(column);
      return [{ at: { row, column }, text: String(cell) }];
    }),
  );
}

export const errorsIn = (
  cells: readonly unknown[],
  row: number,
  columns: HeaderRow['columns'],
): readonly UnreadCell[] =>
  [...columns].flatMap(([name, column]) => {
    const text = IGNORED_COLUMNS.includes(name) ? undefined : cellError(cells[column]);
    return text === undefined ? [] : [{ at: { row, column }, text }];
  });
