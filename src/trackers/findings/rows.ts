import { entryOf } from '../../base/entries';
import { eachInSteps, type Steps } from '../../base/steps';
import type { CellArea, CellValue } from '../grid/cells';
import type { AmountColumn } from '../columns/amount-column';
import { readAmount } from '../rows/clerk-amount';
import type { LeftOut, TrackerFinding } from './finding';
import type { Grid } from '../grid/grid';
import { nameBeforeNote, nameKey, namesIn } from '../words/names';
import { cellAt, type Place, rowOf } from '../grid/place';
import type { TrackerRow } from '../rows/row';
import type { TrackerColumn } from '../columns/column';
import { similarNames } from '../rows/similar-names';

interface Body {
  readonly columns: readonly TrackerColumn[];
  /** Columns that name people. */
  readonly nameColumns: ReadonlySet<number>;
  readonly amount: AmountColumn | undefined;
  readonly rows: readonly TrackerRow[];
  readonly leftOut: readonly { readonly kind: LeftOut; readonly sheetRow: Place }[];
  /** Merged amounts in rows of the grid. */
  readonly merged: readonly CellArea[];
  /** Where a row of the grid stands. */
  readonly placeOf: (row: number) => Place;
  readonly sectionColumn: number | undefined;
}

/** What the rows give cause to say: people in one cell, look-alike names, hidden rows, amounts that are no figures. */
export function* rowFindings(grid: Grid, body: Body): Steps<readonly TrackerFinding[]> {
  return [
    ...hiddenFindings(grid, body.rows),
    ...(yield* nameFindings(body)),
    ...(yield* sectionFindings(body)),
    ...(yield* amountFindings(body)),
    ...leftOutFindings(body),
  ];
}

function hiddenFindings(grid: Grid, rows: readonly TrackerRow[]): readonly TrackerFinding[] {
  const { sheet } = grid;
  if (!('hiddenRows' in sheet)) return [];
  if (sheet.hiddenRows === undefined) return [{ code: 'hidden-rows', rows: undefined }];
  const hidden = new Set(sheet.hiddenRows);
  const hit =
    hidden.size === 0 ? [] : rows.filter((row) => hidden.has(rowOf(row.sheetRow) - 1)).map((row) => row.sheetRow);
  return hit.length === 0 ? [] : [{ code: 'hidden-rows', rows: hit }];
}

type NameReading = 'one' | { readonly names: readonly string[] } | { readonly name: string };

function* nameFindings({ columns, nameColumns, rows }: Body): Steps<readonly TrackerFinding[]> {
  const findings: TrackerFinding[] = [];
  for (const column of nameColumns) findings.push(...(yield* namesOfColumn(columns, column, rows)));
  return findings;
}

function* namesOfColumn(
  columns: readonly TrackerColumn[],
  column: number,
  rows: readonly TrackerRow[],
): Steps<readonly TrackerFinding[]> {
  const findings: TrackerFinding[] = [];
  const cellsOf = new Map<string, string[]>();
  const seen = new Map<string, NameReading>();
  yield* eachInSteps(rows, (row) => {
    const value = row.cells[column] ?? '';
    const key = nameKey(value);
    if (key === '') return;
    const reading = seen.get(key) ?? readName(value);
    seen.set(key, reading);
    const cell = cellAt({ columns }, row.sheetRow, column);
    if (reading === 'one') entryOf(cellsOf, key, () => []).push(cell);
    else if ('names' in reading) findings.push({ code: 'several-names', cell, names: reading.names });
    else findings.push({ code: 'note-in-name', cell, given: String(value), name: reading.name });
  });
  yield;
  const times = new Map([...cellsOf].map(([name, cells]) => [name, cells.length]));
  for (const { rare, common } of similarNames(times)) {
    const cells = cellsOf.get(rare) ?? [];
    findings.push({ code: 'similar-names', rare, common, cells, times: times.get(common) ?? 0 });
  }
  return findings;
}

/** One name in two sections may be two people, or one who changed over: nobody can know. */
function* sectionFindings({ columns, rows, sectionColumn }: Body): Steps<readonly TrackerFinding[]> {
  const header = columns.find(({ index }) => index === sectionColumn)?.header.text;
  if (header === undefined) return [];
  const first = new Map<string, string>();
  const names = new Set<string>();
  yield* eachInSteps(rows, ({ person, section }) => {
    if (person !== '' && section !== '' && entryOf(first, person, () => section) !== section) names.add(person);
  });
  if (names.size === 0) return [];
  const found = rows.filter(({ person }) => names.has(person)).map(({ sheetRow }) => sheetRow);
  return [{ code: 'name-in-sections', header, names: [...names], rows: found }];
}

function readName(value: CellValue): NameReading {
  const names = namesIn(value);
  if (names) return { names };
  const name = nameBeforeNote(value);
  return name === undefined ? 'one' : { name };
}

function* amountFindings({ columns, amount, rows, merged, placeOf }: Body): Steps<readonly TrackerFinding[]> {
  const column = amount && columns[amount.column];
  if (!column) return [];
  const findings: TrackerFinding[] = [];
  if (column.header.unit.kind !== 'refused') {
    yield* eachInSteps(rows, (row) => {
      const read = readAmount(row.cells[column.index], column.header);
      if (read.kind === 'bad')
        findings.push({
          code: 'amount-not-a-number',
          cell: cellAt({ columns }, row.sheetRow, column.index),
          given: read.given,
        });
    });
  }
  for (const area of merged) {
    const [top = '', bottom = ''] = [area.top, area.bottom].map((row) =>
      cellAt({ columns }, placeOf(row), column.index),
    );
    findings.push({ code: 'merged-amount', range: `${top}:${bottom}` });
  }
  return findings;
}

function leftOutFindings({ leftOut }: Body): readonly TrackerFinding[] {
  const rows = new Map<LeftOut, Place[]>();
  for (const { kind, sheetRow } of leftOut) entryOf(rows, kind, () => []).push(sheetRow);
  return [...rows].map(([kind, found]) => ({ code: 'rows-left-out', kind, rows: found }));
}
