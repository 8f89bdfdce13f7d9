import { ProblemError } from './errors';
import type { CellValue } from './cell-value';
import type { JobOptions, SheetCells } from './port';
import { hiddenRows } from './read-hidden';
import { mergedAreas } from './read-merges';
import { tablesOf } from './read-tables';
import { request } from './request';
import { readRows } from './row-chunks';
import { areaOf, type UsedArea } from './used-areas';
import { rowBytes } from './wire-bytes';

/**
 * Everything that stands on a sheet. The number of round trips does not depend on the number of rows, but for the
 * chunks in which values come; `signal` is looked at before each of them.
 */
export async function readSheet(name: string, options: JobOptions = {}): Promise<SheetCells> {
  const { sheet, used, tables } = await request(({ workbook }) => {
    const found = workbook.worksheets.getItemOrNullObject(name);
    const area = found.getUsedRangeOrNullObject(true);
    return {
      sheet: found.load({ name: true }),
      used: area.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true, rowHidden: true }),
      tables: found.tables.load({ id: true, name: true, showHeaders: true, showTotals: true }),
    };
  });
  if (sheet.isNullObject) throw new ProblemError({ kind: 'sheetMissing', sheet: name });
  if (used.isNullObject) return emptySheet(sheet.name);

  const area = areaOf(used);
  // Excel answers null for a range of which some rows are hidden; the types do not say so.
  const someHidden: boolean | null = used.rowHidden;
  return {
    sheet: sheet.name,
    firstRow: area.row,
    firstColumn: area.column,
    values: await readValues(name, area, options),
    hiddenRows: await hiddenRows(name, area, someHidden),
    merges: await mergedAreas(name, area),
    tables: await tablesOf(tables.items),
  };
}

const emptySheet = (sheet: string): SheetCells => ({
  sheet,
  firstRow: 0,
  firstColumn: 0,
  values: [],
  hiddenRows: [],
  merges: [],
  tables: [],
});

function readValues(name: string, area: UsedArea, options: JobOptions): Promise<CellValue[][]> {
  const read = async (first: number, count: number): Promise<CellValue[][]> => {
    const block = await request(({ workbook }) => {
      const range = workbook.worksheets.getItem(name).getRangeByIndexes(first, area.column, count, area.columns);
      return range.load({ values: true });
    });
    return block.values as CellValue[][];
  };
  return readRows(area, options, read, rowBytes);
}
