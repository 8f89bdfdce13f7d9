import { compare, sign } from '../../facts/exact';
import { exactFromText } from '../../facts/quantity';
import type { Report } from '../scheme/finding';
import type { Reading, ScorePart } from '../scheme/scheme';
import { listOf, readingTestOf, sourceOf, unreadable } from './common';
import type { Table } from './table';
import type { TableRow } from './table-row';
import type { Vocabulary } from './vocabulary';

/** The rows of 计分. */
export function readScoreParts(
  tables: readonly Table[],
  vocabulary: Vocabulary,
  readings: readonly Reading[],
  report: Report,
): readonly ScorePart[] {
  const rows = tables.flatMap((table) => table.rows);
  const parts = rows.map((row, index): ScorePart => {
    const weight = readPositive(row, '权重', report);
    const full = readPositive(row, '满分', report);
    const reading = readingTestOf(row, readings, report);
    return {
      id: `计分${index + 1}`,
      assessment: row.text('考核'),
      fact: vocabulary.fact(row.text('分项')).name,
      elects: listOf(row.text('评出')),
      weight,
      full,
      reading,
      source: sourceOf(row, '分项'),
    };
  });
  parts.forEach((part, index) => {
    const row = rows[index];
    const weighed = parts.some((other) => other.assessment === part.assessment && other.weight !== undefined);
    if (row && weighed && part.weight === undefined) {
      report(row.at('权重'), { code: 'weight-missing', assessment: part.assessment });
    }
    const { assessment, weight } = part;
    const isShare = (other: TableRow): boolean => other.text('考核') === assessment && /[%‰]/.test(other.text('权重'));
    if (row && weight !== undefined && compare(weight, 1) > 0 && rows.some(isShare))
      report(row.at('权重'), { code: 'weights-mixed', assessment });
  });
  return parts;
}

function readPositive(row: TableRow, column: string, report: Report): ScorePart['weight'] {
  const text = row.text(column);
  if (text === '') return undefined;
  const number = exactFromText(text);
  if (number !== undefined && sign(number) > 0) return number;
  unreadable(row, column, report, { code: 'number-unreadable' });
  return undefined;
}
