import type { WrittenSheet } from './port';
import { request } from './request';

/** Removes these sheets and no other, by their ids; one that is gone already counts as removed. */
export async function removeSheets(sheets: readonly WrittenSheet[]): Promise<undefined> {
  if (sheets.length === 0) return undefined;
  const found = await request(({ workbook }) =>
    sheets.map(({ id }) => workbook.worksheets.getItemOrNullObject(id).load({ id: true })),
  );
  const there = found.filter((sheet) => !sheet.isNullObject).map(({ id }) => id);
  // The last made first: its formulas refer to those made before it, and would be errors for a moment otherwise.
  await request(({ workbook }) => {
    for (const id of there.reverse()) workbook.worksheets.getItem(id).delete();
  });
  return undefined;
}
