import { createGrid, type Grid } from './grid/grid';
import { findTables } from './header/find-tables';
import { isForm } from './form';
import { turned } from './grid/turned';
import type { FoundTable } from './header/tables-apart';
import type { WordBook } from './words/header-words';

/** Larger sheets are not written with a record in each column. */
const [MOST_ROWS, MOST_COLUMNS] = [60, 400];
/** So many names of facts down the first column, and so many records beside it. */
const [LEAST_FACTS, LEAST_RECORDS] = [3, 2];

/**
 * Whether the sheet is a list that lies on its side: its column names stand one under another, a record in each column
 * beside them. Read row by row it would come to nonsense.
 *
 * @param table what was found when read in the usual way
 */
export function isSideways(grid: Grid, words: WordBook, table: FoundTable | undefined): boolean {
  const { used, sheet } = grid;
  if (!used || used.bottom - used.top >= MOST_ROWS || used.right - used.left >= MOST_COLUMNS) return false;
  const usual = table?.header;
  if (usual && (usual.sure === 'table' || usual.facts.size >= LEAST_FACTS)) return false;
  const other = createGrid(turned({ ...sheet, tables: [] }));
  const [best] = findTables(other, words);
  if (!best || best.header.sure === 'guessed' || best.header.facts.size < LEAST_FACTS) return false;
  const records = other.filled.slice(best.header.rows.bottom + 1, best.bottom + 1).filter((cells) => cells >= 2).length;
  return (
    best.header.facts.size >= 2 * (usual?.facts.size ?? 0) + 1 &&
    records >= LEAST_RECORDS &&
    !isForm(other, words, best)
  );
}
