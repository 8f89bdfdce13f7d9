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
 * The scheme of a grid that differs from that of `before` only in cells of 金额 (`amounts`) and of 采用 (`options`): the
 * scheme before with these amounts and options, without reading all tables again at every move of a slider.
 *
 * Undefined where more may depend on these cells, so that all tables have to be read: in a row with a finding, and
 * where an amount is or becomes 0, since 0元 may take away other amounts.
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
