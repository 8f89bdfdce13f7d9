import ExcelJS, { type CellValue as Stored, type Worksheet } from 'exceljs';
import type { CellArea, CellValue, SheetCells } from '../../src/trackers/grid/cells';

/** What Excel hands over for a cell: results of formulas, days as serial numbers, "" for a blank. */
function handedOver(value: Stored): CellValue {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25569;
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('formula' in value || 'sharedFormula' in value) return handedOver(value.result);
  if ('error' in value) return value.error;
  return 'text' in value ? value.text : '';
}

const DATE_FORMAT = /[ymdh年月日]/i;

/** A worksheet as the add-in's port hands it over. */
export function sheetCells(sheet: Worksheet): SheetCells {
  const values: CellValue[][] = [];
  const formats: (string[] | undefined)[] = [];
  const hiddenRows: number[] = [];
  const merged = new Map<string, CellArea>();
  // A title merged over all columns would make every row 16,384 cells wide: only filled columns count.
  let width = 0;
  sheet.eachRow((row) =>
    row.eachCell((cell, column) => {
      if (!cell.isMerged || cell.master === cell) width = Math.max(width, column);
    }),
  );
  for (let number = 1; number <= sheet.rowCount; number++) {
    const row = sheet.getRow(number);
    if (row.hidden) hiddenRows.push(number - 1);
    const cells: CellValue[] = [];
    for (let column = 1; column <= width; column++) {
      const cell = row.getCell(column);
      const covered = cell.isMerged && cell.master !== cell;
      if (cell.isMerged) extend(merged, cell.master.address, number - 1, column - 1);
      const value = covered ? '' : handedOver(cell.value);
      if (typeof value === 'number' && DATE_FORMAT.test(cell.numFmt ?? '')) {
        (formats[column - 1] ??= [])[number - 1] = cell.numFmt;
      }
      cells.push(value);
    }
    values.push(cells);
  }
  return {
    sheet: sheet.name,
    firstRow: 0,
    firstColumn: 0,
    values,
    hiddenRows,
    merges: [...merged.values()],
    tables: [],
  };
}

function extend(merged: Map<string, CellArea>, master: string, row: number, column: number): void {
  const known = merged.get(master);
  merged.set(
    master,
    known
      ? { ...known, bottom: Math.max(known.bottom, row), right: Math.max(known.right, column) }
      : { top: row, left: column, bottom: row, right: column },
  );
}

/** All sheets of a workbook file. */
export async function sheetsOf(file: string): Promise<readonly SheetCells[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook.worksheets.map(sheetCells);
}
