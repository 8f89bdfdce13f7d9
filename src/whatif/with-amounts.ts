import { slotOf } from '../facts/book';
import { plainAmount } from '../rules/scheme/amount';
import type { Grid } from '../rules/scheme/range';
import type { Rule, Scheme } from '../rules/scheme/scheme';
import { readAmount } from '../rules/tables/amount-cell';
import { ownNames } from '../rules/tables/awards';
import { emptyFact } from '../rules/tables/facts';
import { recognizeHeader } from '../rules/tables/header';
import { splitTables } from '../rules/tables/table';
import { tableRow } from '../rules/tables/table-row';
import type { EditedCell } from './edited-cells';

/**
 * The scheme of a grid in which other figures stand in cells of 金额 (`amounts`) and other options in cells of 采用, read
 * from that before: nothing but the amounts of these rows hangs on them, and a slider asks again and again. Undefined
 * where more does, and all tables are to be read: beside a fault, and for an amount of 0, which may take away others.
 */
export function withAmounts(
  before: Scheme,
  grid: Grid,
  amounts: readonly EditedCell[],
  options: readonly EditedCell[],
): Scheme | undefined {
  const changed = new Set([...amounts, ...options].map(({ at }) => at.row));
  if (before.findings.some(({ at }) => changed.has(at.row))) return undefined;
  const rules = [...before.rules];
  for (const { at } of amounts) {
    const place = rules.findIndex(({ source }) => source.at.row === at.row && source.at.column === at.column);
    const rule = rules[place];
    const read = rule && plainAmount(rule) !== 0 && withAmount(before, grid, rule);
    if (!read || plainAmount(read) === 0) return undefined;
    rules[place] = read;
  }
  return { ...before, rules, grid };
}

function withAmount({ book, grid: before }: Scheme, grid: Grid, rule: Rule): Rule | undefined {
  const at = rule.source.at.row;
  const table = splitTables(before).find(({ rows }) => rows.some(({ row }) => row === at));
  const header = table && recognizeHeader(table.headerCells);
  if (!header) return undefined;
  const row = tableRow(grid[at] ?? [], at, header);
  let sound = true;
  const { amount } = readAmount(
    { table, row, awards: rule.awards ?? [], when: rule.when, mode: rule, own: ownNames(table) },
    { fact: (name) => book.facts[slotOf(book, name)] ?? emptyFact(name, 'number') },
    () => (sound = false),
  );
  return sound ? { ...rule, amount } : undefined;
}
