import type { WorkbookPort } from '../../excel/port';

/** Names of the sheets that carry our stamp of amounts; those known so far where Excel does not answer. */
export async function findAwardSheets(port: WorkbookPort, known: readonly string[]): Promise<readonly string[]> {
  const stamps = await port.listStamps();
  return stamps.ok ? stamps.value.flatMap(({ sheet, stamp }) => (stamp.kind === 'stamp' ? [sheet] : [])) : known;
}
