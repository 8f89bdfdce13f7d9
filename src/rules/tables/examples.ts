import { exactFromText } from '../../facts/quantity';
import type { Report } from '../scheme/finding';
import type { Example } from '../scheme/scheme';
import { sourceOf, unreadable } from './common';
import type { Table } from './table';
import type { Vocabulary } from './vocabulary';

/** The rows of 用例: an award, facts, and the amount that must come out. */
export function readExamples(tables: readonly Table[], vocabulary: Vocabulary, report: Report): readonly Example[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row): readonly Example[] => {
      // A 0 typed into a cell is a blank to the tables; an example that owes nothing is worth writing down.
      const due = row.text('应得') === '' ? 0 : exactFromText(row.text('应得'));
      if (due === undefined) {
        unreadable(row, '应得', report);
        return [];
      }
      const facts = table.conditionColumns.flatMap((name) => {
        const cell = row.cell(name);
        return cell === undefined ? [] : [{ fact: vocabulary.fact(name).name, cell }];
      });
      return [{ award: row.text('奖项'), facts, due, source: sourceOf(row, '应得') }];
    }),
  );
}
