import { sameText, textKey } from '../../facts/text';
import type { Report } from '../scheme/finding';
import type { Reading } from '../scheme/scheme';
import { listOf, nameIn, sourceOf, unreadable } from './common';
import type { Table } from './table';

/** The readings of a scheme. Where one table follows another, the later row of the same 编号 counts. */
export function readReadings(tables: readonly Table[], report: Report): readonly Reading[] {
  const readings = new Map<string, Reading>();
  for (const row of tables.flatMap((table) => table.rows)) {
    const id = nameIn(row, '编号', report);
    if (id === '') continue;
    const options = listOf(row.text('可选'));
    const written = row.text('采用');
    const chosen = options.find((option) => sameText(option, written));
    if (written !== '' && chosen === undefined) {
      unreadable(row, '采用', report, { code: 'word-unknown', words: options });
    }
    readings.set(textKey(id), {
      id,
      question: row.words('问题'),
      options,
      chosen,
      source: sourceOf(row, '编号'),
    });
  }
  return [...readings.values()];
}
