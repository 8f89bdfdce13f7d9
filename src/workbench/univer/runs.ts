import type { CellPosition } from '../functions/argument';
import type { SheetId } from '../model/sheet';

/** Cells of one column that stand below one another. */
export interface Run {
  readonly sheet: SheetId;
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/** Joins cells that stand below one another: the engine compares ranges pairwise, which thousands of single cells make slow. */
export function toRanges(cells: readonly CellPosition[]): Run[] {
  const columns = new Map<string, { sheet: SheetId; column: number; rows: number[] }>();
  for (const { sheet, row, column } of cells) {
    const key = `${sheet}|${column}`;
    const known = columns.get(key) ?? { sheet, column, rows: [] };
    known.rows.push(row);
    columns.set(key, known);
  }
  return [...columns.values()].flatMap(({ sheet, column, rows }) => {
    const runs: { sheet: SheetId; column: number; first: number; last: number }[] = [];
    for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
      const run = runs.at(-1);
      if (run && row === run.last + 1) run.last = row;
      else runs.push({ sheet, column, first: row, last: row });
    }
    return runs;
  });
}
