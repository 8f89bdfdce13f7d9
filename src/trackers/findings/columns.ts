import type { ColumnUse } from '../../facts/columns';
import { exactFromText } from '../../facts/quantity';
import { eachInSteps, type Steps } from '../../base/steps';
import { isBlank } from '../grid/cell-kind';
import { AMOUNT_CHOICE, type AmountColumn } from '../columns/amount-column';
import type { OtherUnit } from '../columns/map-labels';
import type { TrackerFinding } from './finding';
import { cellAt } from '../grid/place';
import type { TrackerRow } from '../rows/row';
import type { TrackerColumn } from '../columns/column';
import type { Ticked } from '../columns/ticked';

/** Columns that name the fact of a use too: as well as the one taken, or without any cell. */
interface Others {
  readonly rivals: readonly number[];
  readonly empty: readonly number[];
}

/** How the columns were read: which serves which fact, which others might, and which is the amount. */
interface ColumnsRead {
  readonly columns: readonly TrackerColumn[];
  readonly uses: readonly ColumnUse[];
  readonly ticked: readonly Ticked[];
  readonly othersOf: (use: ColumnUse) => Others;
  /** Columns that are headed as a fact and count something else. */
  readonly unlike: readonly OtherUnit[];
  readonly amount: AmountColumn | undefined;
  readonly rows: readonly TrackerRow[];
}

/** What the mapping of columns gives cause to say: two for one fact, refused units, figures kept as text. */
export function* columnFindings(read: ColumnsRead): Steps<readonly TrackerFinding[]> {
  const { columns, uses, unlike, amount, rows } = read;
  const findings = unlike.map(({ column, unit }): TrackerFinding => ({
    code: 'unit-refused',
    column: letterOf(columns, column),
    header: headOf(columns, column),
    unit,
  }));
  for (const use of uses) {
    findings.push(...ofUse(use, read));
    if (use.fact.kind === 'number') findings.push(...(yield* textFigures(use.fact.name, use.column, columns, rows)));
  }
  if (!amount) return findings;
  return [
    ...findings,
    ...ofAmount(amount, columns),
    ...(yield* textFigures(AMOUNT_CHOICE, amount.column, columns, rows)),
  ];
}

const letterOf = (columns: readonly TrackerColumn[], column: number): string => columns[column]?.letter ?? '';
const headOf = (columns: readonly TrackerColumn[], column: number): string => columns[column]?.header.text ?? '';

function ofUse(use: ColumnUse, { columns, ticked, othersOf }: ColumnsRead): readonly TrackerFinding[] {
  const letters = (found: readonly number[]): readonly string[] => found.map((column) => letterOf(columns, column));
  const { fact, header } = use;
  const ticks = ticked.find((one) => one.use === use);
  if (ticks) return [{ code: 'fact-by-ticks', fact: fact.name, columns: letters([...ticks.values.keys()]) }];
  const { rivals, empty } = othersOf(use);
  const column = letterOf(columns, use.column);
  const taken = { fact: fact.name, taken: column };
  const others = rivals.filter((other) => !empty.includes(other));
  const findings: TrackerFinding[] = [];
  if (others.length > 0) findings.push({ code: 'fact-in-two-columns', ...taken, others: letters(others) });
  if (empty.length > 0) findings.push({ code: 'empty-column-passed', ...taken, empty: letters(empty) });
  if (use.by === 'likeness') findings.push({ code: 'fact-by-likeness', ...taken, header: headOf(columns, use.column) });
  if (header.unit.kind === 'refused' && fact.kind === 'number')
    findings.push({ code: 'unit-refused', column, header: header.text, unit: header.unit.unit });
  return findings;
}

function ofAmount(amount: AmountColumn, columns: readonly TrackerColumn[]): readonly TrackerFinding[] {
  const [column, header] = [letterOf(columns, amount.column), headOf(columns, amount.column)];
  const others = amount.others.map((other) => letterOf(columns, other));
  const unit = columns[amount.column]?.header.unit;
  const findings: TrackerFinding[] = [];
  if (others.length > 0)
    findings.push({ code: 'several-amounts', taken: column, header, others, because: amount.because });
  if (amount.likely) findings.push({ code: 'fact-by-likeness', fact: AMOUNT_CHOICE, taken: column, header });
  if (unit?.kind === 'refused') findings.push({ code: 'unit-refused', column, header, unit: unit.unit });
  return findings;
}

/** Figures of a column that the sheet keeps as text: how many, and the first of them. */
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
