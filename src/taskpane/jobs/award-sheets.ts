import type { WorkbookPort } from '../../excel/port';
import type { AwardSheet } from '../state/tracker-sheets';

/** The sheets that carry our stamp of amounts; those known so far where Excel does not answer. */
export async function findAwardSheets(
  port: WorkbookPort,
  known: readonly AwardSheet[],
): Promise<readonly AwardSheet[]> {
  const stamps = await port.listStamps();
  if (!stamps.ok) return known;
  return stamps.value.flatMap(({ sheet, stamp }) =>
    stamp.kind === 'stamp' ? [{ name: sheet, tracker: stamp.stamp.trackerSheet }] : [],
  );
}
