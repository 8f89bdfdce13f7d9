import { ProblemError } from './errors';
import type { CellValue } from './cell-value';
import type { SheetFormulas } from './formula-values';
import type { JobOptions } from './port';
import { areaOf, type UsedArea } from './used-areas';
import { request } from './request';
import { CELLS, readRows } from './row-chunks';
import { rowBytes } from './wire-bytes';

export interface FormulaRow {
  readonly values: CellValue[];
  readonly formulas: CellValue[];
}

/** What the cells of a sheet hold and show: formulas beside their values, in chunks of rows. */
export async function readFormulas(name: string, options: JobOptions = {}): Promise<SheetFormulas> {
  const { sheet, used } = await request(({ workbook }) => {
    const found = workbook.worksheets.getItemOrNullObject(name);
    return {
      sheet: found.load({ name: true }),
      used: found
        .getUsedRangeOrNullObject(true)
        .load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }),
    };
  });
  if (sheet.isNullObject) throw new ProblemError({ kind: 'sheetMissing', sheet: name });
  if (used.isNullObject) return { sheet: sheet.name, firstRow: 0, firstColumn: 0, values: [], formulas: [] };
  const area = areaOf(used);
  const rows = await readFormulaRows(name, area, options);
  return {
    sheet: sheet.name,
    firstRow: area.row,
    firstColumn: area.column,
    values: rows.map(({ values }) => values),
    formulas: rows.map(({ formulas }) => formulas),
  };
}

/** What the cells of an area hold and show, row by row and in chunks: formulas come beside the values. */
export function readFormulaRows(name: string, area: UsedArea, options: JobOptions = {}): Promise<FormulaRow[]> {
  const read = async (first: number, count: number): Promise<FormulaRow[]> => {
    const block = await request(({ workbook }) =>
      workbook.worksheets
        .getItem(name)
        .getRangeByIndexes(first, area.column, count, area.columns)
        .load({ values: true, formulas: true }),
    );
    const [values, formulas] = [block.values as CellValue[][], block.formulas as CellValue[][]];
    return values.map((row, index) => ({ values: row, formulas: formulas[index] ?? [] }));
  };
  // Half as many rows fit into an answer.
  const doubled = { ...area, columns: area.columns * 2 };
  return readRows(doubled, options, read, (row) => rowBytes(row.values) + rowBytes(row.formulas));
}

/** Cells asked about in one request. */
const SPILLS = 2000;

/** For each cell the range that its formula fills, in A1 form without the sheet; undefined where it fills none but its own. */
export async function readSpills(
  name: string,
  cells: readonly string[],
  { signal }: JobOptions = {},
): Promise<readonly (string | undefined)[]> {
  return readRows(
    // The list of cells is read like rows so wide that `SPILLS` of them come to one request.
    { row: 0, rows: cells.length, columns: Math.ceil(CELLS / SPILLS) },
    { signal },
    async (first, count) => {
      const asked = cells.slice(first, first + count);
      const spills = await request(({ workbook }) => {
        const sheet = workbook.worksheets.getItem(name);
        return asked.map((cell) => sheet.getRange(cell).getSpillingToRangeOrNullObject().load({ address: true }));
      });
      return spills.map((spill) =>
        spill.isNullObject ? undefined : spill.address.split('!').at(-1)?.replaceAll('$', ''),
      );
    },
  );
}
