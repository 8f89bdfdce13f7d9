import { request } from './request';

/** The rectangle of a sheet that holds values, in rows and columns from 0. */
export interface UsedArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The place and size of a range for which both were loaded. */
export const areaOf = (range: Excel.Range): UsedArea => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

/** The rectangle with values of each of these sheets, in one round trip; undefined for a sheet without values. */
export async function usedAreas(names: readonly string[]): Promise<readonly (UsedArea | undefined)[]> {
  const used = await request(({ workbook }) =>
    names.map((name) =>
      workbook.worksheets
        .getItem(name)
        .getUsedRangeOrNullObject(true)
        .load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }),
    ),
  );
  return used.map((range) => (range.isNullObject ? undefined : areaOf(range)));
}
