import { stampIn } from '../sheets/stamp';
import type { StampedSheet } from './port';
import { request } from './request';

/** Rows at the end of a sheet among which its stamp is looked for: people write below it at times. */
const LAST_ROWS = 60;

/** The sheets that we wrote, by the stamps at their ends; three round trips, however many sheets there are. */
export async function listStamps(): Promise<readonly StampedSheet[]> {
  const sheets = await request(({ workbook }) => workbook.worksheets.load({ name: true }));
  const names = sheets.items.map(({ name }) => name);
  const used = await request(({ workbook }) =>
    names.map((name) =>
      workbook.worksheets
        .getItem(name)
        .getUsedRangeOrNullObject(true)
        .load({ rowIndex: true, columnIndex: true, rowCount: true }),
    ),
  );
  const filled = names.flatMap((name, index) => {
    const area = used[index];
    if (!area || area.isNullObject) return [];
    const rows = Math.min(LAST_ROWS, area.rowCount);
    return [{ name, row: area.rowIndex + area.rowCount - rows, column: area.columnIndex, rows }];
  });
  const ends = await request(({ workbook }) =>
    filled.map(({ name, row, column, rows }) =>
      workbook.worksheets.getItem(name).getRangeByIndexes(row, column, rows, 1).load({ values: true }),
    ),
  );
  return filled.flatMap(({ name }, index): readonly StampedSheet[] => {
    const values: readonly (readonly unknown[])[] = ends[index]?.values ?? [];
    const stamp = stampIn(values.map(([value]) => String(value ?? '')));
    return stamp.kind === 'none' ? [] : [{ sheet: name, stamp }];
  });
}
