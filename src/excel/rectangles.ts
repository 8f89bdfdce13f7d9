import type { Area, Cell, SheetPlan } from '../sheets/plan/plan';

interface Run {
  readonly key: string;
  readonly left: number;
  readonly right: number;
}

/**
 * Covers the cells of a plan with rectangles of one kind each: rows that are alike are taken together, so that a table
 * of many rows comes to a few rectangles a section.
 *
 * @param keyOf the kind of a cell; undefined leaves the cell out
 */
export function rectangles(plan: SheetPlan, keyOf: (cell: Cell) => string | undefined): Map<string, Area[]> {
  const found = new Map<string, Area[]>();
  let top = 0;
  let open: readonly Run[] = [];
  const isLike = (cell: Cell, other: Cell | undefined): boolean => other !== undefined && keyOf(cell) === keyOf(other);
  let before: readonly Cell[] = [];
  const close = (bottom: number): void => {
    for (const { key, left, right } of open) {
      const areas = found.get(key) ?? [];
      areas.push({ top, left, bottom, right });
      found.set(key, areas);
    }
  };
  plan.rows.forEach(({ cells }, row) => {
    // Most rows of a table are cell by cell like the one before.
    const alike = cells.length === before.length && cells.every((cell, column) => isLike(cell, before[column]));
    before = cells;
    if (row > 0 && alike) return;
    const runs = runsOf(cells, keyOf);
    if (row > 0 && sameRuns(runs, open)) return;
    close(row - 1);
    [top, open] = [row, runs];
  });
  close(plan.rows.length - 1);
  return found;
}

function runsOf(cells: readonly Cell[], keyOf: (cell: Cell) => string | undefined): Run[] {
  const runs: Run[] = [];
  cells.forEach((cell, column) => {
    const key = keyOf(cell);
    const last = runs.at(-1);
    if (key === undefined) return;
    if (last?.key === key && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ key, left: column, right: column });
  });
  return runs;
}

const sameRuns = (a: readonly Run[], b: readonly Run[]): boolean =>
  a.length === b.length &&
  a.every(({ key, left, right }, index) => {
    const other = b[index];
    return key === other?.key && left === other.left && right === other.right;
  });
