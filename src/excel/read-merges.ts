import { codeOf } from './errors';
import type { CellArea } from './port';
import type { UsedArea } from './used-areas';
import { request } from './request';

/** Rows that titles and headers stand in, for sheets with more merged areas than Excel lists at once (512). */
const HEAD_ROWS = 60;

/**
 * Merged areas of the used range, in rows and columns of the sheet. Where there are more than Excel lists at once,
 * those of the first rows alone; where even these are too many, none.
 */
export async function mergedAreas(name: string, area: UsedArea): Promise<CellArea[]> {
  const all = await mergesWithin(name, area);
  if (all) return all;
  return (await mergesWithin(name, { ...area, rows: Math.min(area.rows, HEAD_ROWS) })) ?? [];
}

/** Undefined when Excel gives up on the range. */
async function mergesWithin(name: string, { row, column, rows, columns }: UsedArea): Promise<CellArea[] | undefined> {
  try {
    const { merged, areas } = await request(({ workbook }) => {
      const range = workbook.worksheets.getItem(name).getRangeByIndexes(row, column, rows, columns);
      const found = range.getMergedAreasOrNullObject();
      const parts = found.areas;
      parts.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
      return { merged: found.load({ areaCount: true }), areas: parts };
    });
    return merged.isNullObject ? [] : areas.items.map(areaOf);
  } catch (error) {
    if (!givesUp(error)) throw error;
    return undefined;
  }
}

/** Excel answers with one of these when a range has more merged areas than it lists. */
const givesUp = (error: unknown): boolean => ['GeneralException', 'InvalidArgument'].includes(codeOf(error) ?? '');

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellArea => ({
  top: rowIndex,
  left: columnIndex,
  bottom: rowIndex + rowCount - 1,
  right: columnIndex + columnCount - 1,
});
