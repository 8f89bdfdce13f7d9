import { closedValue } from '../../facts/closed';
import type { ClosedValue } from '../../facts/fact';
import { titleKey } from '../../facts/text';
import type { Report } from '../scheme/finding';
import type { Outlet } from '../scheme/scheme';
import { nameIn, unreadable } from './common';
import type { Table } from './table';

/** The directory of outlets: the shared one first, then the scheme's own rows, which count where both have a name. */
export function readOutlets(
  tables: readonly Table[],
  levels: readonly ClosedValue[],
  report: Report,
): ReadonlyMap<string, Outlet> {
  const outlets = new Map<string, Outlet>();
  for (const row of tables.flatMap((table) => table.rows)) {
    const name = nameIn(row, '媒体', report);
    const written = row.text('级别');
    const level = closedValue(levels, written);
    if (name === '') continue;
    if (level === undefined) {
      const values = levels.map((value) => value.name);
      report(row.at('级别'), { code: 'value-not-in-set', fact: '级别', text: written, value: written, values });
    } else {
      const before = outlets.get(titleKey(name))?.level ?? level;
      if (before !== level) unreadable(row, '级别', report, { code: 'word-unknown', words: [before] });
      outlets.set(titleKey(name), { name, level });
    }
  }
  return outlets;
}
