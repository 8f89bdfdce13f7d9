import type { TrackerFinding } from './findings';
import type { TrackerColumn, TrackerRow } from './reading';
import { isSerialHeader } from './words';

/** Sheet rows by column within the header. */
export type RowsByColumn = ReadonlyMap<number, readonly number[]>;

/** What was filled down, and what was not although it looks as if it were meant. */
export function fillFindings(
  columns: readonly TrackerColumn[],
  merged: RowsByColumn,
  dittos: { readonly filled: RowsByColumn; readonly lost: RowsByColumn },
  named: readonly (number | undefined)[],
  rows: readonly TrackerRow[],
): readonly TrackerFinding[] {
  const filled = (by: 'merged' | 'ditto', found: RowsByColumn): readonly TrackerFinding[] =>
    columns.flatMap(({ index, letter, header }): readonly TrackerFinding[] => {
      const own = found.get(index);
      if (!own || isSerialHeader(header.key)) return [];
      return [{ code: 'filled-down', by, column: letter, header: header.text, rows: own }];
    });
  const lost = columns.flatMap(({ index, letter, header }): readonly TrackerFinding[] => {
    const own = dittos.lost.get(index);
    return own ? [{ code: 'ditto-of-nothing', header: header.text, cells: own.map((row) => `${letter}${row}`) }] : [];
  });
  return [
    ...filled('merged', merged),
    ...filled('ditto', dittos.filled),
    ...lost,
    ...[...new Set(named)].flatMap((column) => (column === undefined ? [] : blanksBelow(columns[column], rows))),
  ];
}

/** Rows whose name or section is blank below one that has it: nobody can know whether the one above is meant. */
function blanksBelow(column: TrackerColumn | undefined, rows: readonly TrackerRow[]): readonly TrackerFinding[] {
  if (!column) return [];
  const { index, header, letter } = column;
  const blank = (row: TrackerRow): boolean => String(row.cells[index] ?? '').trim() === '';
  const first = rows.findIndex((row) => !blank(row));
  const below = first < 0 ? [] : rows.slice(first).filter(blank);
  if (below.length === 0) return [];
  return [{ code: 'blank-below', column: letter, header: header.text, rows: below.map(({ sheetRow }) => sheetRow) }];
}
