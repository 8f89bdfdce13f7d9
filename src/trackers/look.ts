import type { ColumnUse } from '../facts/columns';
import { exactFromText } from '../facts/quantity';
import { isBlank } from './cell-kind';
import { areaAddress, type CellArea } from './cells';
import { type AmountColumn, readAmount } from './clerk-amount';
import type { LeftOut, TrackerFinding } from './findings';
import type { Grid } from './grid';
import type { FoundTable } from './header';
import { nameBeforeNote, nameKey, namesIn } from './people';
import { similarNames } from './similar-names';
import type { TrackerColumn, TrackerRow } from './reading';

/** What the header's own shape gives cause to say. */
export function headerFindings(
  grid: Grid,
  table: FoundTable,
  found: readonly FoundTable[],
  columns: readonly TrackerColumn[],
  rows: number,
): readonly TrackerFinding[] {
  const headerRow = table.header.rows.top + grid.sheet.firstRow + 1;
  const findings: TrackerFinding[] = [];
  if (rows === 0) findings.push({ code: 'no-rows', headerRow });
  if (table.header.sure === 'guessed') {
    const labels = columns.map((column) => column.header.text).filter((text) => text !== '');
    findings.push({ code: 'header-guessed', headerRow, labels });
  }
  const others = found.filter(
    (other) => other.header.rows.top !== table.header.rows.top || other.header.left !== table.header.left,
  );
  if (others.length > 0) findings.push({ code: 'several-tables', ranges: others.map((other) => rangeOf(grid, other)) });
  return [...findings, ...duplicates(columns, table, grid)];
}

const rangeOf = (grid: Grid, { header, bottom }: FoundTable): string =>
  areaAddress({
    top: header.rows.top + grid.sheet.firstRow,
    left: header.left + grid.sheet.firstColumn,
    bottom: bottom + grid.sheet.firstRow,
    right: header.right + grid.sheet.firstColumn,
  });

/** Columns headed alike that serve no fact: nobody can tell which is meant. */
function duplicates(columns: readonly TrackerColumn[], table: FoundTable, grid: Grid): readonly TrackerFinding[] {
  const byKey = new Map<string, TrackerColumn[]>();
  for (const column of columns) {
    if (column.header.key !== '') byKey.set(column.header.key, [...(byKey.get(column.header.key) ?? []), column]);
  }
  const row = table.header.rows.bottom + grid.sheet.firstRow + 1;
  return [...byKey.values()].flatMap((same): readonly TrackerFinding[] => {
    const first = same[0];
    if (!first || same.length < 2 || same.some((column) => column.serves.length > 0 || column.isAmount)) return [];
    return [
      { code: 'duplicate-header', header: first.header.text, cells: same.map((column) => `${column.letter}${row}`) },
    ];
  });
}

/** What the mapping of columns gives cause to say: two for one fact, refused units, figures kept as text. */
export function columnFindings(
  columns: readonly TrackerColumn[],
  uses: readonly ColumnUse[],
  rivalsOf: (use: ColumnUse) => readonly number[],
  amount: AmountColumn | undefined,
  rows: readonly TrackerRow[],
): readonly TrackerFinding[] {
  const letter = (column: number): string => columns[column]?.letter ?? '';
  const text = (column: number): string => columns[column]?.header.text ?? '';
  const findings: TrackerFinding[] = [];
  for (const use of uses) {
    const others = rivalsOf(use);
    if (others.length > 0) {
      findings.push({
        code: 'fact-in-two-columns',
        fact: use.fact.name,
        taken: letter(use.column),
        others: others.map(letter),
      });
    }
    if (use.header.unit.kind === 'refused' && use.fact.kind === 'number') {
      findings.push({
        code: 'unit-refused',
        cell: letter(use.column),
        header: use.header.text,
        unit: use.header.unit.unit,
      });
    }
    if (use.fact.kind === 'number') findings.push(...textFigures(use.fact.name, use.column, letter(use.column), rows));
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
        cell: letter(amount.column),
        header: text(amount.column),
        unit: unit.unit,
      });
    }
    findings.push(...textFigures('金额', amount.column, letter(amount.column), rows));
  }
  return findings;
}

function textFigures(
  fact: string,
  column: number,
  letter: string,
  rows: readonly TrackerRow[],
): readonly TrackerFinding[] {
  let first: TrackerRow | undefined;
  let count = 0;
  for (const row of rows) {
    const value = row.cells[column];
    if (typeof value !== 'string' || isBlank(value) || exactFromText(value) === undefined) continue;
    first ??= row;
    count += 1;
  }
  if (!first) return [];
  return [
    { code: 'number-as-text', fact, cell: `${letter}${first.sheetRow}`, given: String(first.cells[column]), count },
  ];
}

interface Body {
  readonly columns: readonly TrackerColumn[];
  readonly personColumn: number | undefined;
  readonly sectionColumn: number | undefined;
  readonly amount: AmountColumn | undefined;
  readonly rows: readonly TrackerRow[];
  readonly leftOut: readonly { readonly kind: LeftOut; readonly sheetRow: number }[];
  readonly merged: readonly CellArea[];
}

/** What the rows give cause to say: people in one cell, look-alike names, hidden rows, amounts that are no figures. */
export function rowFindings(grid: Grid, body: Body): readonly TrackerFinding[] {
  return [
    ...hiddenFindings(grid, body.rows),
    ...nameFindings(body),
    ...amountFindings(grid, body),
    ...leftOutFindings(body),
  ];
}

function hiddenFindings(grid: Grid, rows: readonly TrackerRow[]): readonly TrackerFinding[] {
  const { sheet } = grid;
  if (!('hiddenRows' in sheet)) return [];
  if (sheet.hiddenRows === undefined) return [{ code: 'hidden-rows', rows: undefined }];
  const hidden = new Set(sheet.hiddenRows);
  const hit = hidden.size === 0 ? [] : rows.filter((row) => hidden.has(row.sheetRow - 1)).map((row) => row.sheetRow);
  return hit.length === 0 ? [] : [{ code: 'hidden-rows', rows: hit }];
}

function nameFindings({ columns, personColumn, rows }: Body): readonly TrackerFinding[] {
  if (personColumn === undefined) return [];
  const letter = columns[personColumn]?.letter ?? '';
  const findings: TrackerFinding[] = [];
  const cellsOf = new Map<string, string[]>();
  const seen = new Map<string, 'one' | { readonly names?: readonly string[]; readonly name?: string }>();
  for (const row of rows) {
    const value = row.cells[personColumn] ?? '';
    const cell = `${letter}${row.sheetRow}`;
    const key = nameKey(value);
    if (key === '') continue;
    let reading = seen.get(key);
    if (reading === undefined) {
      const names = namesIn(value);
      const name = names ? undefined : nameBeforeNote(value);
      reading = names ? { names } : name ? { name } : 'one';
      seen.set(key, reading);
    }
    if (reading === 'one') {
      const cells = cellsOf.get(key);
      if (cells) cells.push(cell);
      else cellsOf.set(key, [cell]);
    } else if (reading.names) findings.push({ code: 'several-names', cell, names: reading.names });
    else if (reading.name) findings.push({ code: 'note-in-name', cell, given: String(value), name: reading.name });
  }
  const times = new Map([...cellsOf].map(([name, cells]) => [name, cells.length]));
  for (const { rare, common } of similarNames(times)) {
    findings.push({
      code: 'similar-names',
      rare,
      common,
      cells: cellsOf.get(rare) ?? [],
      times: times.get(common) ?? 0,
    });
  }
  return findings;
}

function amountFindings(grid: Grid, { columns, amount, rows, merged }: Body): readonly TrackerFinding[] {
  const column = amount && columns[amount.column];
  if (!column) return [];
  const findings: TrackerFinding[] = [];
  if (column.header.unit.kind !== 'refused') {
    for (const row of rows) {
      const read = readAmount(row.cells[column.index], column.header);
      if (read.kind === 'bad')
        findings.push({ code: 'amount-not-a-number', cell: `${column.letter}${row.sheetRow}`, given: read.given });
    }
  }
  for (const area of merged) {
    const top = area.top + grid.sheet.firstRow;
    const bottom = area.bottom + grid.sheet.firstRow;
    findings.push({ code: 'merged-amount', range: `${column.letter}${top + 1}:${column.letter}${bottom + 1}` });
  }
  return findings;
}

function leftOutFindings({ leftOut }: Body): readonly TrackerFinding[] {
  const rows = new Map<LeftOut, number[]>();
  for (const { kind, sheetRow } of leftOut) {
    const known = rows.get(kind);
    if (known) known.push(sheetRow);
    else rows.set(kind, [sheetRow]);
  }
  return [...rows].map(([kind, found]) => ({ code: 'rows-left-out', kind, rows: found }));
}
