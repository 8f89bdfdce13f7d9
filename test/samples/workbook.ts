import type { CellValue as ExcelValue, Worksheet } from 'exceljs';
import type { SheetCells } from '../../src/trackers/grid/cells';

type Plain = string | number | boolean;

/** What Excel shows as the value of a cell: results of formulas, days as serial numbers, "" for a blank. */
function plainValue(value: ExcelValue): Plain {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25569;
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('formula' in value || 'sharedFormula' in value) return plainValue(value.result);
  if ('error' in value) return value.error;
  return 'text' in value ? value.text : '';
}

/** A worksheet as the add-in's port hands it over. */
export function sheetCells(sheet: Worksheet): SheetCells {
  const values: Plain[][] = [];
  for (let row = 1; row <= sheet.rowCount; row++) {
    const cells: Plain[] = [];
    for (let column = 1; column <= sheet.columnCount; column++) {
      const cell = sheet.getCell(row, column);
      cells.push(cell.isMerged && cell.master !== cell ? '' : plainValue(cell.value));
    }
    values.push(cells);
  }
  return { sheet: sheet.name, firstRow: 0, firstColumn: 0, values, hiddenRows: [], merges: [], tables: [] };
}
