import { stampIn } from '../sheets/stamp';
import { KEPT_STAMPS, keptStampsIn, keptTextsFor } from './kept-stamps';
import type { StampedSheet } from './port';
import { request } from './request';

/** Rows at the end of a sheet among which its stamp is looked for: people write below it at times. */
const LAST_ROWS = 60;

/**
 * The sheets that we wrote, by the stamps at their ends, or by those that the workbook keeps for them; three round
 * trips, however many sheets there are.
 */
export async function listStamps(): Promise<readonly StampedSheet[]> {
  const { listed, kept } = await request(({ workbook }) => ({
    listed: workbook.worksheets.load({ id: true, name: true }),
    kept: workbook.settings.getItemOrNullObject(KEPT_STAMPS).load({ key: true, value: true }),
  }));
  const sheets = listed.items.map(({ id, name }) => ({ id, name }));
  const ids = new Set(sheets.map(({ id }) => id));
  const keptStamps = keptStampsIn(kept.isNullObject ? undefined : kept.value);
  const ends = await endsOf(sheets.map(({ name }) => name));
  return sheets.flatMap((sheet): readonly StampedSheet[] => {
    const stamp = stampIn([...(ends.get(sheet.name) ?? []), ...keptTextsFor(sheet, keptStamps, ids)]);
    return stamp.kind === 'none' ? [] : [{ sheet: sheet.name, stamp }];
  });
}

/** What stands in the first column at the end of each sheet that is not empty. */
async function endsOf(names: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
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
  return new Map(
    filled.map(({ name }, index) => {
      const values: readonly (readonly unknown[])[] = ends[index]?.values ?? [];
      return [name, values.map(([value]) => String(value ?? ''))];
    }),
  );
}
