import { piecesAbove } from '../sheets/stamp/list-stamp';
import { stampIn } from '../sheets/stamp/stamp';
import { inHalves } from './in-halves';
import { keptIn, keptTextsFor, loadKept } from './kept-stamps';
import type { StampedSheet } from './port';
import { request } from './request';
import { readRows } from './row-chunks';
import { usedAreas } from './used-areas';

/**
 * Rows at the end of a sheet among which its stamp is looked for: people write below it at times. Each piece of a stamp
 * says how many stand before it, so that those of a list with more lines are found above.
 */
const LAST_ROWS = 60;

/**
 * The sheets that we wrote, by the stamps at their ends, or by those that the workbook keeps for them; three round
 * trips, however many sheets there are, and one more for each stamp that fills more rows than are looked at.
 */
export async function listStamps(): Promise<readonly StampedSheet[]> {
  const { listed, kept } = await request(({ workbook }) => ({
    listed: workbook.worksheets.load({ id: true, name: true }),
    kept: loadKept(workbook),
  }));
  const sheets = listed.items.map(({ id, name }) => ({ id, name }));
  const ids = new Set(sheets.map(({ id }) => id));
  const keptStamps = keptIn(kept);
  const ends = await endsOf(sheets.map(({ name }) => name));
  return sheets.flatMap((sheet): readonly StampedSheet[] => {
    const stamp = stampIn([...(ends.get(sheet.name) ?? []), ...keptTextsFor(sheet, keptStamps, ids)]);
    return stamp.kind === 'none' ? [] : [{ sheet: sheet.name, stamp }];
  });
}

/** The end of a sheet's first column, from 0. */
interface End {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** What stands in the first column at the end of each sheet that is not empty, from the first piece of its stamp on. */
async function endsOf(names: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const used = await usedAreas(names);
  const filled = names.flatMap((name, index): readonly End[] => {
    const area = used[index];
    if (!area) return [];
    const rows = Math.min(LAST_ROWS, area.rows);
    return [{ name, row: area.row + area.rows - rows, column: area.column, rows }];
  });
  const ends = await inHalves(filled, textsAt);
  const texts = new Map<string, readonly string[]>();
  for (const [index, end] of filled.entries()) texts.set(end.name, await withThoseAbove(end, ends[index] ?? []));
  return texts;
}

async function textsAt(ends: readonly End[]): Promise<readonly (readonly string[])[]> {
  const ranges = await request(({ workbook: { worksheets } }) =>
    ends.map(({ name, row, column, rows }) =>
      worksheets.getItem(name).getRangeByIndexes(row, column, rows, 1).load({ values: true }),
    ),
  );
  return ranges.map(textsOf);
}

/** The texts of an end, before them the rows that the pieces in it say they follow. */
async function withThoseAbove(end: End, texts: readonly string[]): Promise<readonly string[]> {
  const rows = Math.min(piecesAbove(texts), end.row);
  if (rows === 0) return texts;
  const row = end.row - rows;
  const above = await readRows({ row, rows, columns: 1 }, {}, async (first, count) => {
    const [found = []] = await textsAt([{ ...end, row: first, rows: count }]);
    return found;
  });
  return [...above, ...texts];
}

function textsOf(range: Excel.Range): readonly string[] {
  const values: readonly (readonly unknown[])[] = range.values;
  return values.map(([value]) => String(value ?? ''));
}
