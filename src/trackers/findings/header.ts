import { entryOf } from '../../base/entries';
import { cleanText } from '../../facts/text';
import { cellAddress } from '../grid/cells';
import type { TrackerFinding } from './finding';
import type { Grid } from '../grid/grid';
import { sameBeside } from '../halves/side-by-side';
import { type FoundTable, rangeOf, type TablesRead } from '../header/tables-apart';
import type { TrackerColumn } from '../columns/column';

/**
 * What the header's own shape gives cause to say.
 *
 * @param rows how many rows of data stand below it
 */
export function headerFindings(
  { grid, read, found }: TablesRead,
  columns: readonly TrackerColumn[],
  rows: number,
): readonly TrackerFinding[] {
  const [table] = read;
  const headerRow = table.header.rows.top + grid.sheet.firstRow + 1;
  const findings: TrackerFinding[] = [];
  findings.push(...unitsAbove(grid, table.header.rows.top));
  if (rows === 0) findings.push({ code: 'no-rows', headerRow });
  if (table.header.sure === 'guessed') {
    const labels = columns.map((column) => column.header.text).filter((text) => text !== '');
    findings.push({ code: 'header-guessed', headerRow, labels });
  }
  const isAt = ({ header }: FoundTable, other: FoundTable): boolean =>
    other.header.rows.top === header.rows.top && other.header.left === header.left;
  const others = found.filter((other) => !read.some((one) => isAt(one, other)));
  const alike = sameBeside(table, found).filter((other) => !read.some((one) => isAt(one, other)));
  const apart = others.filter((other) => !alike.includes(other));
  const ranges = (tables: readonly FoundTable[]): readonly string[] =>
    tables.map((one) => rangeOf(grid, one.header, one.bottom));
  if (read.length > 1) findings.push({ code: 'two-halves', ranges: ranges(read) });
  else if (alike.length > 0)
    findings.push({ code: 'same-beside', taken: ranges([table])[0] ?? '', others: ranges(alike) });
  if (apart.length > 0) findings.push({ code: 'several-tables', ranges: ranges(apart) });
  return [...findings, ...duplicates(columns, table, grid)];
}

/** Rows above a header in which a unit for the whole table is looked for. */
const ABOVE = 5;

/** 单位：万元 above the header. Yuan need no telling. */
function unitsAbove(grid: Grid, top: number): readonly TrackerFinding[] {
  const { values, firstRow, firstColumn } = grid.sheet;
  const from = Math.max(0, top - ABOVE);
  return values.slice(from, top).flatMap((cells, row) =>
    cells.flatMap((value, column): readonly TrackerFinding[] => {
      const text = typeof value === 'string' ? cleanText(value) : '';
      return /单位: ?[百千万亿]/.test(text)
        ? [{ code: 'unit-above', cell: cellAddress(from + row + firstRow, column + firstColumn), text }]
        : [];
    }),
  );
}

/** Columns headed alike that serve no fact: nobody can tell which is meant. */
function duplicates(columns: readonly TrackerColumn[], table: FoundTable, grid: Grid): readonly TrackerFinding[] {
  const byKey = new Map<string, TrackerColumn[]>();
  for (const column of columns) {
    if (column.header.key !== '') entryOf(byKey, column.header.key, () => []).push(column);
  }
  const row = table.header.rows.bottom + grid.sheet.firstRow + 1;
  return [...byKey.values()].flatMap((same): readonly TrackerFinding[] => {
    const first = same[0];
    if (!first || same.length < 2 || same.some((column) => column.serves.length > 0 || column.isAmount)) return [];
    return [
      { code: 'duplicate-header', header: first.header.text, cells: same.map((column) => `${column.letter}${row}`) },
    ];
  });
}
