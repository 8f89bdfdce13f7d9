import { add, type Exact, sign, toNumber } from '../../facts/exact';
import { exactFromText } from '../../facts/quantity';
import type { Report } from '../scheme/finding';
import type { Reading, ScorePart } from '../scheme/scheme';
import { listOf, nameIn, readingTestOf, sourceOf, unreadable } from './common';
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
      assessment: nameIn(row, '考核', report),
      fact: vocabulary.fact(nameIn(row, '分项', report)).name,
      elects: listOf(row.text('评出')),
      weight,
      full,
      reading,
      source: sourceOf(row, '分项'),
    };
  });
  parts.forEach(({ assessment, weight }, index) => {
    const row = rows[index];
    const all = parts.filter((other) => other.assessment === assessment);
    if (!row || all.every((part) => part.weight === undefined)) return;
    const shares = all[0] === parts[index] && rows.some((other) => other.text('考核') === assessment && isShare(other));
    if (weight === undefined || (shares && !isWhole(all)))
      report(row.at('权重'), { code: 'weights-not-whole', assessment });
  });
  return parts;
}

/** 40%, 2/5, 0.4 of a cell that shows 40%; plain 40 and 30 count in proportion. */
const isShare = (row: TableRow): boolean => /[%‰/之]|^0/.test(row.text('权重'));

/** Whether shares make 100%, or 99% of thirds that are cut off; of parts that lack theirs or hang on a reading nobody can tell. */
const isWhole = (parts: readonly ScorePart[]): boolean =>
  parts.some(({ reading, weight }) => reading ?? weight === undefined) ||
  Math.abs(1 - toNumber(parts.reduce<Exact>((sum, { weight = 0 }) => add(sum, weight), 0))) < 0.011;

function readPositive(row: TableRow, column: string, report: Report): ScorePart['weight'] {
  const text = row.text(column);
  if (text === '') return undefined;
  const number = exactFromText(text);
  if (number !== undefined && sign(number) > 0) return number;
  unreadable(row, column, report);
  return undefined;
}
