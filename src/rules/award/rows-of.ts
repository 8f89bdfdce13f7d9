import type { ColumnUse } from '../../facts/columns';
import { type Pair, rowReader } from '../../facts/row';
import { aggregatesIn } from '../expressions/expression';
import type { Scheme } from '../scheme/scheme';
import { completeRows } from './complete-rows';
import type { Rows } from './rows';
import { tableRows } from './table-rows';

/**
 * The rows of a table. What ranges over rows (合计, 名次 …) needs all of them read: then they are an array. So is a single
 * row, as in a formula that is filled down: there is nothing to be found alike.
 */
export function rowsOf(
  scheme: Scheme,
  uses: readonly ColumnUse[],
  pairs: readonly Pair[],
  cells: readonly (readonly unknown[])[],
): Rows {
  if (cells.length === 1 || scheme.derived.some(({ expression }) => aggregatesIn(expression).length > 0))
    return completeRows(scheme, cells.map(rowReader(scheme.book, uses, pairs)));
  return tableRows(scheme, uses, pairs, cells);
}
