import { inHalves } from './in-halves';
import type { CellValue } from './cell-value';
import type { SheetTop } from './port';
import { request } from './request';

/** Columns looked at: a scheme's widest table has a dozen or so. */
const COLUMNS = 40;
/** Cells asked for at a time: with a hundred characters each an answer stays below what Excel hands over at once. */
const CELLS = 15_000;

interface Top {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The first rows of every sheet, from its first used cell on; an empty sheet has none. */
export async function readTops(rows: number): Promise<readonly SheetTop[]> {
  const sheets = await request(({ workbook }) => workbook.worksheets.load({ name: true }));
  const names = sheets.items.map(({ name }) => name);
  const used = await request(({ workbook }) =>
    names.map((name) =>
      workbook.worksheets
        .getItem(name)
        .getUsedRangeOrNullObject(true)
        .load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }),
    ),
  );
  const tops = names.flatMap((name, index): readonly Top[] => {
    const area = used[index];
    if (!area || area.isNullObject) return [];
    const size = { rows: Math.min(area.rowCount, rows), columns: Math.min(area.columnCount, COLUMNS) };
    return [{ name, row: area.rowIndex, column: area.columnIndex, ...size }];
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
