import type { ColumnUse } from '../../facts/columns';
import { exactFromText } from '../../facts/quantity';
import { eachInSteps, type Steps } from '../../facts/steps';
import { isBlank } from '../grid/cell-kind';
import type { AmountColumn } from '../rows/clerk-amount';
import type { OtherMeasure } from '../columns/columns';
import type { TrackerFinding } from '../findings';
import { cellAt } from '../grid/place';
import type { TrackerColumn, TrackerRow } from '../reading';

/** Columns that name the fact of a use too: as well as the one taken, or without any cell. */
interface Others {
  readonly rivals: readonly number[];
  readonly empty: readonly number[];
}

/** What the mapping of columns gives cause to say: two for one fact, refused units, figures kept as text. */
export function* columnFindings(
  columns: readonly TrackerColumn[],
  uses: readonly ColumnUse[],
  othersOf: (use: ColumnUse) => Others,
  unlike: readonly OtherMeasure[],
  amount: AmountColumn | undefined,
  rows: readonly TrackerRow[],
): Steps<readonly TrackerFinding[]> {
  const letter = (column: number): string => columns[column]?.letter ?? '';
  const text = (column: number): string => columns[column]?.header.text ?? '';
  const findings: TrackerFinding[] = unlike.map(({ column, unit }) => ({
    code: 'unit-refused',
    column: letter(column),
    header: text(column),
    unit,
  }));
  for (const use of uses) {
    const { rivals, empty } = othersOf(use);
    const taken = { fact: use.fact.name, taken: letter(use.column) };
    const others = rivals.filter((column) => !empty.includes(column));
    if (others.length > 0) findings.push({ code: 'fact-in-two-columns', ...taken, others: others.map(letter) });
    if (empty.length > 0) findings.push({ code: 'empty-column-passed', ...taken, empty: empty.map(letter) });
    if (use.by === 'likeness') {
      findings.push({
        code: 'fact-by-likeness',
        fact: use.fact.name,
        taken: letter(use.column),
        header: text(use.column),
      });
    }
    if (use.header.unit.kind === 'refused' && use.fact.kind === 'number') {
      findings.push({
        code: 'unit-refused',
        column: letter(use.column),
        header: use.header.text,
        unit: use.header.unit.unit,
      });
    }
    if (use.fact.kind === 'number') findings.push(...(yield* textFigures(use.fact.name, use.column, columns, rows)));
  }
  if (amount) {
    if (amount.others.length > 0) {
      findings.push({
        code: 'several-amounts',
        taken: letter(amount.column),
        header: text(amount.column),
        others: amount.others.map(letter),
        because: amount.because,
      });
    }
    const unit = columns[amount.column]?.header.unit;
    if (unit?.kind === 'refused') {
      findings.push({
        code: 'unit-refused',
        column: letter(amount.column),
        header: text(amount.column),
        unit: unit.unit,
      });
    }
    findings.push(...(yield* textFigures('金额', amount.column, columns, rows)));
  }
  return findings;
}

function* textFigures(
  fact: string,
  column: number,
  columns: readonly TrackerColumn[],
  rows: readonly TrackerRow[],
): Steps<readonly TrackerFinding[]> {
  let first: TrackerRow | undefined;
  let count = 0;
  yield* eachInSteps(rows, (row) => {
    const value = row.cells[column];
    if (typeof value !== 'string' || isBlank(value) || exactFromText(value) === undefined) return;
    first ??= row;
    count += 1;
  });
  if (!first) return [];
  const cell = cellAt({ columns }, first.sheetRow, column);
  return [{ code: 'number-as-text', fact, cell, given: String(first.cells[column]), count }];
}
