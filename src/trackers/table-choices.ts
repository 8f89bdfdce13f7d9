import { headerOf } from './header/labels';
import { sameBeside } from './halves/side-by-side';
import { type FoundTable, rangeOf, type TablesRead } from './header/tables-apart';
import type { TableChoice } from './reading';

/**
 * The tables of the sheet as the clerk can choose from them, what was read first. Tables side by side with the same
 * columns can be chosen one by one, and together as one list.
 */
export function tableChoices({ grid, read, found }: TablesRead): readonly TableChoice[] {
  const [table] = read;
  const same = (other: FoundTable): boolean =>
    other.header.rows.top === table.header.rows.top && other.header.left === table.header.left;
  const single = [table, ...found.filter((other) => !same(other))];
  const beside = sameBeside(table, found);
  const all = single.map((entry): TableChoice => ({
    range: rangeOf(grid, entry.header, entry.bottom),
    headerRow: entry.header.rows.top + grid.sheet.firstRow + 1,
    headerRows: entry.header.rows.bottom - entry.header.rows.top + 1,
    headerColumn: entry.header.left + grid.sheet.firstColumn,
    labels: entry.header.labels.map((label) => headerOf(label).text).filter((text) => text !== ''),
  }));
  const [first] = all;
  if (!first || beside.length < 2) return all;
  const range = beside.map(({ header, bottom }) => rangeOf(grid, header, bottom)).join(',');
  const together: TableChoice = { ...first, range, headerColumn: undefined };
  return read.length > 1 ? [together, ...all] : [first, together, ...all.slice(1)];
}
