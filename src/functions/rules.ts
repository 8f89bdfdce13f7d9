import { entryOf } from '../base/entries';
import { sharedOutlets } from '../rules/tables/shared-outlets';
import { spillTables } from '../rules/tables/spill';
import { splitTables } from '../rules/tables/table';
import type { Grid } from '../rules/scheme/range';
import { type Answer, isProblem } from './arguments/answer';
import { cellOf } from './arguments/cells';
import { isOmitted, type Matrix, matrixOf } from './arguments/matrix';
import { schemeOf } from './arguments/scheme';
import { unknownName } from './unsettled';

/**
 * RULES(scheme, [table]): the scheme's tables, ready to copy to a sheet, edit and pass back as the scheme. The outlets
 * that all schemes share stand before its own where they are asked for.
 */
export function rules(schemeArgument: Matrix | undefined, table: unknown): Answer | readonly (readonly Answer[])[] {
  const scheme = schemeOf(schemeArgument);
  if (isProblem(scheme)) return scheme;
  const name = isOmitted(matrixOf(table)) ? undefined : String(cellOf(table));
  if (name === undefined) return spillTables(scheme.grid) ?? [];
  const tables = entryOf(withOutlets, scheme.grid, (grid) => [...sharedOutlets, [], ...grid]);
  const known = [...new Set(splitTables(tables).map(({ title }) => title))];
  return spillTables(tables, name) ?? unknownName('table', name, known);
}

/** The tables of a scheme behind the outlets that all share, put together once. */
const withOutlets = new WeakMap<Grid, Grid>();
