import type { FactBook } from '../../facts/book';
import { type ColumnUse, mapColumns } from '../../facts/columns';
import { type Header, readHeader } from '../../facts/headers';
import { isBlankCell, shown } from '../../facts/statement';
import type { Problem } from '../../rules/problem';
import type { Matrix } from './matrix';

/** How far below the first row a header is looked for: titles and periods take no more. */
const ROWS_BELOW = 5;

/** A table as narrow as this may hold columns of the clerk's own alone. */
const NARROW = 2;

const columnsUsed = (uses: readonly ColumnUse[]): number => new Set(uses.map(({ column }) => column)).size;

/**
 * A table whose first row is no header: the title above it was selected as well, or the header was left out. Otherwise
 * every row would lack facts that stand there for all to see.
 */
export function notAHeader(
  book: FactBook,
  uses: readonly ColumnUse[],
  header: readonly Header[],
  cells: Matrix,
): Problem | undefined {
  const known = columnsUsed(uses);
  if (known > 1) return undefined;
  const below = cells
    .slice(0, ROWS_BELOW)
    .findIndex((row) => columnsUsed(mapColumns(book, row.map(readHeader))) > Math.max(1, known));
  if (below < 0 && (known > 0 || header.length <= NARROW)) return undefined;
  const texts = header.map(({ text }) => text).filter((text) => !isBlankCell(text) && text !== '0');
  return { code: 'not-a-header', given: shown(texts.join('、')), row: below < 0 ? undefined : below + 2 };
}
