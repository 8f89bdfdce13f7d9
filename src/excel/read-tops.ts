import type { CellValue, SheetTop } from './port';
import { request } from './request';

/** Columns looked at: a scheme's widest table has a dozen or so. */
const COLUMNS = 40;
/** Sheets asked for at a time, so that an answer stays well below what Excel hands over at once. */
const SHEETS = 20;

/** The first rows of every sheet, from its first used cell on; an empty sheet has none. */
export async function readTops(rows: number): Promise<readonly SheetTop[]> {
  const sheets = await request(({ workbook }) => workbook.worksheets.load({ id: true, name: true }));
  const tops: SheetTop[] = [];
  for (let first = 0; first < sheets.items.length; first += SHEETS) {
    tops.push(...(await topsOf(sheets.items.slice(first, first + SHEETS), rows)));
  }
  return tops;
}

async function topsOf(
  sheets: readonly { readonly id: string; readonly name: string }[],
  rows: number,
): Promise<readonly SheetTop[]> {
  const used = await request(({ workbook }) =>
    sheets.map(({ id }) =>
      workbook.worksheets
        .getItem(id)
        .getUsedRangeOrNullObject(true)
        .load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }),
    ),
  );
  const blocks = await request(({ workbook }) =>
    used.map((area, index) => {
      const { id = '' } = sheets[index] ?? {};
      if (area.isNullObject) return undefined;
      const [height, width] = [Math.min(area.rowCount, rows), Math.min(area.columnCount, COLUMNS)];
      return workbook.worksheets
        .getItem(id)
        .getRangeByIndexes(area.rowIndex, area.columnIndex, height, width)
        .load({ values: true });
    }),
  );
  return sheets.map(({ name }, index) => ({ sheet: name, values: (blocks[index]?.values ?? []) as CellValue[][] }));
}
