import { awardNames } from '../award/program';
import { splitTables } from '../tables/table';
import type { Check, Doubt } from './check';

/**
 * A row that pays by itself, with a blank 奖项 directly below a row that has one: it holds for every award. Where the cell
 * above is merged the clerk means that award alone.
 */
export const awardBlank: Check = (scheme) => {
  if (awardNames(scheme).length < 2) return [];
  const columns = splitTables(scheme.grid).flatMap((table) =>
    table.rows.map((row) => [row.row, row.at('奖项').column] as const),
  );
  const columnOf = new Map(columns);
  const doubts: Doubt[] = [];
  let above: { readonly row: number; readonly award: string } | undefined;
  for (const { awards, mode, source } of scheme.rules) {
    const { row } = source.at;
    const [award = above?.row === row - 1 ? above.award : undefined] = awards ?? [];
    if (awards === undefined && award !== undefined && (mode === 'highest' || mode === 'otherwise'))
      doubts.push({ at: { row, column: columnOf.get(row) ?? 0 }, detail: { code: 'award-blank', award } });
    above = award === undefined ? undefined : { row, award };
  }
  return doubts;
};
