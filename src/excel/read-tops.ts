import { inHalves } from './in-halves';
import type { CellValue } from './cell-value';
import type { SheetTop } from './port';
import { request } from './request';
import { type UsedArea, usedAreas } from './used-areas';

/** Columns looked at: a scheme's widest table has a dozen or so. */
const COLUMNS = 40;
/** Cells asked for at a time: with a hundred characters each an answer stays below what Excel hands over at once. */
const CELLS = 15_000;

interface Top extends UsedArea {
  readonly name: string;
}

/** The first rows of every sheet, from its first used cell on; an empty sheet has none. */
export async function readTops(rows: number): Promise<readonly SheetTop[]> {
  const sheets = await request(({ workbook }) => workbook.worksheets.load({ name: true }));
  const names = sheets.items.map(({ name }) => name);
  const used = await usedAreas(names);
  const tops = names.flatMap((name, index): readonly Top[] => {
    const area = used[index];
    if (!area) return [];
    return [{ ...area, name, rows: Math.min(area.rows, rows), columns: Math.min(area.columns, COLUMNS) }];
  });
  const values = new Map<string, CellValue[][]>();
  for (const group of groups(tops)) {
    const blocks = await inHalves(group, valuesOf);
    group.forEach(({ name }, index) => values.set(name, blocks[index] ?? []));
  }
  return names.map((sheet) => ({ sheet, values: values.get(sheet) ?? [] }));
}

async function valuesOf(tops: readonly Top[]): Promise<readonly CellValue[][][]> {
  const blocks = await request(({ workbook }) =>
    tops.map(({ name, row, column, rows, columns }) =>
      workbook.worksheets.getItem(name).getRangeByIndexes(row, column, rows, columns).load({ values: true }),
    ),
  );
  return blocks.map((block) => block.values as CellValue[][]);
}

/** As many tops to a request as its answer carries. */
function* groups(tops: readonly Top[]): Generator<readonly Top[]> {
  let group: Top[] = [];
  let cells = 0;
  for (const top of tops) {
    const size = top.rows * top.columns;
    if (group.length > 0 && cells + size > CELLS) {
      yield group;
      [group, cells] = [[], 0];
    }
    group.push(top);
    cells += size;
  }
  if (group.length > 0) yield group;
}
