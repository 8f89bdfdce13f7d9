import type { CellValue as FileValue, TableProperties, Worksheet } from 'exceljs';
import { cellName } from '../model/address';
import { type Area, block } from '../model/area';
import type { TableInfo } from '../model/table';
import { wholeValue } from './file-types';

/** Column names as a table needs them: text, none empty, none twice. */
function columnNames(file: Worksheet, area: Area, showHeaders: boolean): string[] {
  const taken = new Set<string>();
  return Array.from({ length: area.columns }, (_, j) => {
    const header = showHeaders ? file.getCell(area.row + 1, area.column + j + 1).text : '';
    const wanted = header || `列${j + 1}`;
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Adds the table around the cells that stand there; exceljs would write its own over them, so they are put back. */
function addTable(file: Worksheet, table: TableInfo): void {
  const { area, showHeaders, showTotals } = table;
  const values = block<FileValue>(area, (row, column) => wholeValue(file.getCell(row + 1, column + 1)));
  const bodyRows = area.rows - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0);
  const names = columnNames(file, area, showHeaders);
  file.addTable({
    name: table.name,
    ref: cellName(area.row, area.column),
    headerRow: showHeaders,
    totalsRow: showTotals,
    style: {
      theme: (table.style || null) as NonNullable<TableProperties['style']>['theme'],
      showRowStripes: table.showBandedRows,
    },
    columns: names.map((name) => ({ name, filterButton: table.showFilterButton })),
    rows: Array.from({ length: bodyRows }, () => names.map(() => null)),
  });
  values.forEach((line, i) =>
    line.forEach((value, j) => {
      file.getCell(area.row + i + 1, area.column + j + 1).value = showHeaders && i === 0 ? (names[j] ?? value) : value;
    }),
  );
}

/** Tables of a sheet as they are now; those that did not change stay as the file has them. */
export function writeTables(file: Worksheet, before: readonly TableInfo[], now: readonly TableInfo[]): void {
  const kept = new Set(
    before.filter((was) => now.some((is) => JSON.stringify(is) === JSON.stringify(was))).map(({ id }) => id),
  );
  for (const table of before) if (!kept.has(table.id)) file.removeTable(table.name);
  for (const table of now) if (!kept.has(table.id)) addTable(file, table);
}
