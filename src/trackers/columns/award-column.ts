import type { FactBook } from '../../facts/book';
import type { ColumnUse } from '../../facts/columns';
import { byValues } from './by-values';
import type { ColumnFit } from './column-fit';
import { freeColumns, type Mapped } from './likely-columns';

export const AWARD = '奖项';

/**
 * The column that says which award a row is about though its header does not: 项目 with 信息 and 调研. Taken for one award
 * alone, the rows of the other would be paid by its rules.
 *
 * @param awards names of the scheme's awards
 */
export function awardColumn(
  book: FactBook,
  mapped: Mapped,
  awards: readonly string[],
  fit: ColumnFit,
): readonly ColumnUse[] {
  const fact = book.facts.find(({ name }) => name === AWARD);
  if (!fact || mapped.uses.some((use) => use.fact === fact)) return [];
  const named = { ...fact, values: awards.map((name) => ({ name, synonyms: [] })) };
  const column = byValues(named, freeColumns(mapped), fit);
  const from = mapped.names.find((name) => name.column === column);
  return from ? [{ fact, column: from.column, by: 'likeness', header: from.header }] : [];
}
