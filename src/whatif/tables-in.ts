import { splitTables, type Table } from '../rules/tables/table';
import type { Grid } from '../rules/scheme/range';

const known = new WeakMap<Grid, readonly Table[]>();

/** The tables of a range, split once: a slider asks for them at every step. */
export function tablesIn(grid: Grid): readonly Table[] {
  const ready = known.get(grid) ?? splitTables(grid);
  known.set(grid, ready);
  return ready;
}
