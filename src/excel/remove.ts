import { keptIn, KEPT_STAMPS, loadKept, toKeptStamps } from './kept-stamps';
import type { WrittenSheet } from './port';
import { request } from './request';

/**
 * Removes these sheets and no other, by their ids, and the stamps that are kept for them; one that is gone already
 * counts as removed.
 */
export async function removeSheets(sheets: readonly WrittenSheet[]): Promise<undefined> {
  if (sheets.length === 0) return undefined;
  const { found, kept } = await request(({ workbook }) => ({
    found: sheets.map(({ id }) => workbook.worksheets.getItemOrNullObject(id).load({ id: true })),
    kept: loadKept(workbook),
  }));
  const there = found.filter((sheet) => !sheet.isNullObject).map(({ id }) => id);
  const stamps = keptIn(kept);
  const others = stamps.filter(({ id }) => !sheets.some((sheet) => sheet.id === id));
  await request(({ workbook }) => {
    // The last made first: its formulas refer to those made before it, and would be errors for a moment otherwise.
    for (const id of there.reverse()) workbook.worksheets.getItem(id).delete();
    if (others.length < stamps.length) workbook.settings.add(KEPT_STAMPS, toKeptStamps(others));
  });
  return undefined;
}
